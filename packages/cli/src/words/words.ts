import type { Lang } from '@gouji/core/messages';
import type { CallFacts } from '../call/call-error.js';
import type { CommandName } from '../call/commands.js';
import type { OptionName } from '../call/options.js';
import type { Ending, ExitCode } from '../exit-codes.js';
import type { OpenFormat } from '../host/host.js';
import type { UnusedOf } from '../review/unused-of.js';
import type { ExplainWords } from './explain-words.js';
import type { PrettyWords } from './pretty-words.js';
import type { ExportWords, ReviewWords } from './review-words.js';
import type { ServeWords } from './serve-words.js';

/** Why an input named on the command line gives nothing, beyond what the core knows. */
export interface InputFacts {
  'empty-folder': { readonly kinds: readonly string[] };
  'no-match': Record<never, never>;
  'bad-glob': Record<never, never>;
  /** An old office document, and no program here that opens it. */
  'no-program': { readonly format: OpenFormat };
  /** An old office document that the program here did not open, or not in time. */
  failed: { readonly format: OpenFormat };
  bug: { readonly error: string };
}

/** The command line's own words; the words of findings and readings are the core's. */
export interface CliWords {
  readonly lang: Lang;
  readonly help: {
    readonly about: string;
    readonly usage: string;
    readonly commands: string;
    readonly options: string;
    readonly examples: string;
    readonly exitCodes: string;
    readonly more: string;
    readonly version: string;
    readonly command: string;
    /** After a heading. */
    readonly colon: string;
    readonly operands: Readonly<Record<'inputs' | 'years' | 'subject' | 'none', string>>;
    /** What an option can be, in brackets after its text. */
    choices(values: readonly string[]): string;
    /** The same; the first is the default. */
    choicesWithDefault(values: readonly string[]): string;
    /** The variable that gives an option too, and what counts when neither is said; null where nothing does. */
    standing(env: string, standard: string | null): string;
  };
  readonly commands: Readonly<Record<CommandName, CommandWords>>;
  readonly options: Readonly<Record<OptionName, string>>;
  /** The exit codes in short. */
  readonly codes: Readonly<Record<ExitCode, string>>;
  /** Each way to end, for the documentation. */
  readonly endings: Readonly<Record<Ending, string>>;
  readonly calls: { readonly [K in keyof CallFacts]: (facts: CallFacts[K]) => string };
  readonly inputs: { readonly [K in keyof InputFacts]: (facts: InputFacts[K]) => string };
  /** What a system's error code means: ENOENT, EACCES. */
  system(code: string): string;
  readonly pretty: PrettyWords;
  readonly explain: ExplainWords;
  readonly review: ReviewWords;
  readonly exports: ExportWords;
  readonly serve: ServeWords;
  progress(done: number, all: number): string;
  /** A session that says nothing of the reports that were read. */
  sessionOfOthers(path: string): string;
  /** What became of accepting; `count` can be 0. */
  accepted(facts: { readonly count: number; readonly path: string }): string;
  /** Dismissals of which nothing came, a line each after the first. */
  unusedDecisions(facts: { readonly path: string; readonly unused: readonly UnusedOf[] }): string;
  /** Reports of the last round that have not come this time; `findings` is how many they had. */
  absentReports(facts: { readonly sources: readonly string[]; readonly findings: number }): string;
  bug(error: string, version: string): string;
}

interface CommandWords {
  readonly summary: string;
  /** What else there is to know, a paragraph each. */
  readonly notes: readonly string[];
  readonly examples: readonly { readonly call: string; readonly does: string }[];
}
