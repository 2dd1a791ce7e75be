import type { Lang } from '@gouji/core/messages';
import type { CommandId, Group, Where } from '../keys/commands.js';
import type { NamedKey } from '../keys/key-press.js';
import type { ListFormat, ReportFormat } from '../ports.js';
import type { NoticeFacts, RefusalFacts } from '../state/notice.js';
import type { FigureProblem } from '../state/overlays.js';

/** A command in words. */
interface CommandWords {
  /** In the status line: a word or two. */
  readonly name: string;
  /** In the help: what it does, as one line. */
  readonly does: string;
}

export type CommandsWords = Readonly<Record<CommandId, CommandWords>>;

/** The names of keys, of places where they are pressed and of the help's parts. */
export interface KeyWords {
  readonly keys: Readonly<Record<NamedKey, string>>;
  readonly places: Readonly<Record<Where, string>>;
  readonly groups: Readonly<Record<Group, string>>;
}

export type RefusalWords = { readonly [K in keyof RefusalFacts]: (facts: RefusalFacts[K]) => string };

/** Notices that are put together of other words have none of their own. */
type Worded = Exclude<keyof NoticeFacts, 'refused' | 'no-such-key' | 'not-here'>;

export type NoticeWords = { readonly [K in Worded]: (facts: NoticeFacts[K]) => string };

/** What is asked for, and what can be chosen. */
export interface AskingWords {
  readonly prompts: Readonly<Record<'search' | 'reason' | 'note', string>>;
  /** The cell by its name. */
  figure(cell: string): string;
  readonly figureProblems: Readonly<Record<FigureProblem, string>>;
  readonly titles: Readonly<Record<'filter' | 'export' | 'beside' | 'suggestions', string>>;
  readonly standings: Readonly<Record<'open' | 'decided', string>>;
  readonly lists: Readonly<Record<ListFormat, string>>;
  readonly reports: Readonly<Record<ReportFormat, string>>;
  readonly noneBeside: string;
  readonly unsaved: string;
}

/** The words of the review beyond what a screen's own parts are called. */
export interface ReviewWords extends KeyWords, AskingWords {
  readonly lang: Lang;
  readonly commands: CommandsWords;
  readonly refusals: RefusalWords;
  readonly notices: NoticeWords;
  /** A key that nothing here has. */
  noSuchKey(key: string): string;
  /** A key or command that only works elsewhere. */
  notHere(command: string, places: readonly string[]): string;
}
