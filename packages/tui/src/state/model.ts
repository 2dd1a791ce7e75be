import type { RuleId, Severity } from '@gouji/core';
import type { Lang } from '@gouji/core/messages';
import type { ReportReview, Session } from '@gouji/core/review';
import type { YearRecord } from '@gouji/core/series';
import type { Settings } from '../ports.js';
import type { BothLanguages } from '../words/both-languages.js';
import type { Entry, ReportId } from './desk.js';
import type { Notice } from './notice.js';
import type { Overlay } from './overlays.js';
import type { ReportsSheet, Sheet } from './sheets.js';
import type { SortOrder } from './sort-order.js';

/** The terminal's size in characters. */
export interface WindowSize {
  readonly columns: number;
  readonly rows: number;
}

/** How far the reading of the inputs has come. */
interface Reading {
  readonly done: number;
  /** null while the inputs are still being looked for. */
  readonly all: number | null;
  readonly ended: boolean;
}

/** Which findings are shown, in every sheet. */
export interface Filter {
  readonly severity: Severity | null;
  readonly rule: RuleId | null;
  readonly standing: 'all' | 'open' | 'decided';
}

/** Whether decisions can be taken, and why not. */
export type SessionStanding =
  | { readonly kind: 'opening' }
  | { readonly kind: 'own' }
  | { readonly kind: 'held'; readonly by: string | null; readonly since: string | null }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'unreadable'; readonly reason: BothLanguages };

/**
 * How the last state of the session stands on disk. A failure is told until a save succeeds; `revision` numbers the
 * states handed out to be saved.
 */
interface Saving {
  readonly revision: number;
  readonly saved: number;
  readonly failure: BothLanguages | null;
}

/** One step that can be undone: what a report's review was, and became. */
export interface Step {
  readonly report: ReportId;
  readonly before: ReportReview;
  readonly after: ReportReview;
}

/** The steps taken, the last at the end, and those undone, the next to be redone at the end. */
export interface History {
  readonly past: readonly Step[];
  readonly undone: readonly Step[];
}

/** Everything that a review knows. Views are functions of it; {@link update} is the only thing that makes a new one. */
export interface Model {
  readonly settings: Settings;
  readonly lang: Lang;
  readonly window: WindowSize;
  /** In the order given. */
  readonly entries: readonly Entry[];
  /** The reports that were named to compare those on the desk with, by what the years of a body are matched by. */
  readonly previous: ReadonlyMap<string, readonly YearRecord[]>;
  readonly reading: Reading;
  readonly sort: SortOrder;
  readonly filter: Filter;
  /** The last is the one shown. */
  readonly sheets: readonly [ReportsSheet, ...Sheet[]];
  /** What stands over the sheet. */
  readonly overlay: Overlay | null;
  /** What was last searched for, as typed; '' before the first search. */
  readonly search: string;
  readonly history: History;
  /** As it was opened, with the reasons given since; what is on the desk is newer than its reports. */
  readonly session: Session;
  readonly standing: SessionStanding;
  readonly saving: Saving;
  readonly notice: Notice | null;
  /** Keys of a sequence that is not complete: `g` of `gg`. */
  readonly pending: readonly string[];
}
