import type { CommandId } from '../keys/commands.js';
import type { BothLanguages } from '../words/both-languages.js';
import type { SortOrder } from './sort-order.js';

/** Why a command does nothing now, beyond not being one of this sheet. */
export interface RefusalFacts {
  'nothing-here': Record<never, never>;
  'still-reading': Record<never, never>;
  'report-unread': { readonly why: BothLanguages };
  'no-findings': Record<never, never>;
  /** The table is looked at for itself. */
  'no-finding-lit': Record<never, never>;
  'none-matches-filter': Record<never, never>;
  'no-open-finding': Record<never, never>;
  'first-already': Record<never, never>;
  'last-already': Record<never, never>;
  'not-filtered': Record<never, never>;
  'nothing-to-undo': Record<never, never>;
  'nothing-to-redo': Record<never, never>;
  'no-search': Record<never, never>;
  'no-suggestion': Record<never, never>;
  'not-edited': Record<never, never>;
  'no-decision': Record<never, never>;
  'no-table': Record<never, never>;
  /** The window is large enough for table, sum and source together. */
  'all-panes-shown': Record<never, never>;
  'no-other-report': Record<never, never>;
  'session-opening': Record<never, never>;
  'session-held': { readonly by: string | null; readonly since: string | null };
  'session-newer': { readonly version: number };
  'session-unreadable': { readonly reason: BothLanguages };
  'saved-already': Record<never, never>;
}

export type RefusalKind = keyof RefusalFacts;

export type Refusal = {
  readonly [K in RefusalKind]: { readonly kind: K; readonly facts: RefusalFacts[K] };
}[RefusalKind];

/** What is told in the line of messages, beyond refusals. */
export interface NoticeFacts {
  /** A key that no command of this sheet has; `elsewhere` has it in other sheets. */
  'no-such-key': { readonly key: string; readonly elsewhere: CommandId | null };
  /** A command of another sheet, given by its name. */
  'not-here': { readonly command: CommandId };
  /** Chinese characters where a command is awaited: the input method is on. */
  'input-method-on': Record<never, never>;
  /** Many characters at once where commands are awaited. */
  'pasted-here': { readonly characters: number };
  refused: { readonly refusal: Refusal };
  'not-found': { readonly text: string };
  /** A search went past the end. */
  'from-the-top': Record<never, never>;
  'from-the-bottom': Record<never, never>;
  'text-cut': { readonly kept: number };
  /** The next open finding is one of another report, by its name. */
  'moved-to-report': { readonly report: string };
  confirmed: Record<never, never>;
  dismissed: { readonly reason: string };
  noted: Record<never, never>;
  'note-removed': Record<never, never>;
  reopened: Record<never, never>;
  /** `report` names the one that was changed where it is another than that at hand. */
  undone: { readonly report: string | null };
  redone: { readonly report: string | null };
  /** Figures were changed in memory: how many findings went and came by it. */
  'figures-changed': { readonly figures: number; readonly went: number; readonly came: number };
  'figures-reset': { readonly figures: number; readonly went: number; readonly came: number };
  exported: { readonly path: string };
  'export-failed': { readonly reason: BothLanguages };
  copied: { readonly text: string };
  'copy-failed': { readonly reason: BothLanguages };
  /** Decisions made before are there again. */
  'session-resumed': { readonly decisions: number };
  'session-damaged': { readonly keptAt: string };
  'session-held': { readonly by: string | null; readonly since: string | null };
  'session-newer': { readonly version: number };
  'session-unreadable': { readonly reason: BothLanguages };
  /** The session holds reports that are not on the desk; they are kept in it. */
  'session-of-others': { readonly sources: readonly string[]; readonly none: boolean };
  'save-failed': { readonly reason: BothLanguages };
  'saved-again': Record<never, never>;
  'file-changed': { readonly source: string };
  'file-vanished': { readonly source: string };
  /** Changed figures of the session in whose cells something else stands by now; they are left out. */
  'figures-outdated': { readonly source: string; readonly figures: number };
  reread: { readonly source: string; readonly lost: number };
  'reread-failed': { readonly source: string; readonly reason: BothLanguages };
  'no-reports': Record<never, never>;
  /** Reports to compare with were named, and none of them is of a body and a year beside those here. */
  'nothing-compared': Record<never, never>;
  /** Told in the language switched to. */
  language: Record<never, never>;
  sorted: { readonly by: SortOrder };
}

export type NoticeKind = keyof NoticeFacts;

/** What has just happened, or why a key did nothing: facts, worded by the view's language. */
export type Notice = { readonly [K in NoticeKind]: { readonly kind: K; readonly facts: NoticeFacts[K] } }[NoticeKind];
