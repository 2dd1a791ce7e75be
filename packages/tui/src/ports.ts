import type { CheckedReport, CheckOptions, Report } from '@gouji/core';
import type { Lang } from '@gouji/core/messages';
import type { ReportReview, Session } from '@gouji/core/review';
import type { CheckedBeside, RenamedBodies, YearRecord } from '@gouji/core/series';
import type { Ambiguous } from '@gouji/terminal';
import type { BothLanguages } from './words/both-languages.js';

/** What does not change while a review runs. */
export interface Settings {
  /** False under `NO_COLOR`: what is selected must show all the same. */
  readonly color: boolean;
  readonly ambiguous: Ambiguous;
  /** For screen readers: no frames, no alternate screen. */
  readonly plain: boolean;
  /** How the report of a body is judged again when a figure is changed. */
  check(agency: string | null): CheckOptions;
  /** Names that bodies had before: by them the years of a body find each other. */
  readonly renamed: RenamedBodies;
  /** Who decides, as decisions tell it; null where that is not known. */
  readonly reviewer: string | null;
}

/** How a review begins; the language can be switched later. */
export interface ReviewOptions extends Settings {
  readonly lang: Lang;
}

/**
 * A report as it was read and checked, or an input that gave none. `source` is the input's name as people know it,
 * `order` its place among the inputs, `filedAs` what the session calls it.
 */
export type Arrival =
  | {
      readonly kind: 'report';
      readonly source: string;
      readonly filedAs: string;
      readonly order: number;
      /** Judged beside the years of its body that came before it. */
      readonly checked: CheckedBeside;
      /** What the session that was opened says of it; null when it says nothing. */
      readonly review: ReportReview | null;
    }
  | {
      readonly kind: 'unread';
      readonly source: string;
      readonly filedAs: string;
      readonly order: number;
      readonly why: BothLanguages;
    };

/** What comes from the loader while it reads. */
export type Loaded =
  | { readonly kind: 'arrived'; readonly arrivals: readonly Arrival[] }
  /** Reports to compare the others with; nothing else is said of them. */
  | { readonly kind: 'previous'; readonly records: readonly YearRecord[] }
  | { readonly kind: 'progress'; readonly done: number; readonly all: number | null };

/** A source read again: its reports now (in their order in the source, each judged alone), or why there are none. */
export type Reread =
  | { readonly kind: 'reports'; readonly checked: readonly CheckedBeside[] }
  | { readonly kind: 'failed'; readonly reason: BothLanguages };

/** Where reports come from. */
export interface Reports {
  /**
   * Everything that was named, as it is read; ends when all has been, and never rejects for one bad input. `session`
   * is the one that was opened, so that each report comes with its review.
   */
  load(session: Session): AsyncIterable<Loaded>;
  reread(source: string): Promise<Reread>;
  /** Tells when a file is no longer what was read, until the function it returns is called. */
  watch(tell: (source: string, state: 'changed' | 'vanished') => void): () => void;
}

/** The session file as it was found, with its lock. */
export type SessionOpened =
  /** None yet. */
  | { readonly kind: 'new' }
  | { readonly kind: 'found'; readonly session: Session }
  /** It could not be understood: it is kept at `keptAt`, and a new one begins. */
  | { readonly kind: 'damaged'; readonly keptAt: string }
  /** Somebody else has it: what is in it can be seen, not changed. `by` and `since` are null where the lock does not tell. */
  | {
      readonly kind: 'held';
      readonly by: string | null;
      readonly since: string | null;
      readonly session: Session | null;
    }
  /** Written by a newer Gouji: it is not touched. */
  | { readonly kind: 'newer'; readonly version: number }
  /** Nothing can be kept in it. `session` is what was decided before, null where it cannot be read. */
  | { readonly kind: 'unreadable'; readonly reason: BothLanguages; readonly session: Session | null };

/** Whether something succeeded. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly reason: BothLanguages };

/** Where decisions are kept. */
export interface SessionStore {
  open(): Promise<SessionOpened>;
  /** Writes aside and renames: the file is always whole. */
  save(session: Session): Promise<Outcome>;
  /** Gives the lock back. */
  close(): Promise<void>;
}

/** A report with what was decided of it: what a row of the list of corrections comes from. */
export interface ReviewedReport {
  readonly source: string;
  /** As it stands in its source, the changed figures left out. */
  readonly checked: CheckedReport;
  readonly review: ReportReview;
}

export type ListFormat = 'xlsx' | 'markdown' | 'csv';
export type ReportFormat = 'markdown' | 'text';

/** What leaves a review as a file. */
export type Export =
  | {
      readonly kind: 'list';
      readonly format: ListFormat;
      readonly reports: readonly ReviewedReport[];
      readonly lang: Lang;
    }
  /** One report with the changed figures, in the form. */
  | { readonly kind: 'report'; readonly format: ReportFormat; readonly source: string; readonly report: Report };

export type ExportOutcome =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly reason: BothLanguages };

/** Where files go; it never writes over a report or over a file of another origin. */
export interface Exports {
  write(what: Export): Promise<ExportOutcome>;
}

export interface Clipboard {
  copy(text: string): Promise<Outcome>;
}

/** The time, ISO 8601. */
export interface Clock {
  now(): string;
}

/** Everything that a review needs of the outside. */
export interface ReviewPorts {
  readonly reports: Reports;
  readonly session: SessionStore;
  readonly exports: Exports;
  readonly clipboard: Clipboard;
  readonly clock: Clock;
}
