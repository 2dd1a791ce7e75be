import type { DecisionStatus } from '../review/decision.js';
import type { Standing } from '../review/rounds/since-last.js';

/** The columns of the list of corrections. */
export type CorrectionColumn =
  | 'number'
  | 'agency'
  | 'year'
  | 'source'
  | 'line'
  | 'severity'
  | 'table'
  | 'row'
  | 'column'
  | 'written'
  | 'expected'
  | 'difference'
  | 'message'
  | 'remedy'
  | 'basis'
  | 'decision'
  | 'reason'
  | 'note'
  | 'since';

/** What is counted of each report beside the list. */
export type CorrectionCount = 'errors' | 'warnings' | 'notes' | 'doubts' | 'notAssessable';

/** The words of the list of corrections (整改清单). */
export interface CorrectionWords {
  readonly title: string;
  /** The names of its sheets beside those of bodies. */
  readonly sheets: { readonly list: string; readonly summary: string };
  readonly columns: Readonly<Record<CorrectionColumn, string>>;
  readonly counts: Readonly<Record<CorrectionCount, string>>;
  /** `open`: nothing is decided yet. */
  readonly decisions: Readonly<Record<DecisionStatus | 'open', string>>;
  readonly standings: Readonly<Record<Standing, string>>;
  /** What is counted of each report beside a last round. */
  readonly sinceCounts: Readonly<Record<Standing | 'fixed' | 'untold', string>>;
  /** Over what the last round found and this one does not; `untold`: it may still be there. */
  readonly gone: Readonly<Record<'fixed' | 'untold', string>>;
  /** How this round stands to the last. */
  sinceLast(counts: Readonly<Record<Standing | 'fixed' | 'untold', number>>): string;
  /** The sum of a column. */
  readonly total: string;
  /** A report whose title names no body. */
  readonly noAgency: string;
  /** Inputs that gave no report. */
  readonly unread: string;
  /** What could not be read for certain or not be judged. */
  readonly unsure: string;
  /** Nothing to correct in any report. */
  readonly nothing: string;
  /** Bodies that have no sheet of their own, since there are too many. */
  withoutSheet(count: number): string;
  year(year: number): string;
  source(source: string): string;
  /** Several names or figures in one cell. */
  list(items: readonly string[]): string;
  rows(count: number): string;
  columnsCounted(count: number): string;
  /** What to do: the likeliest corrections, if there are any, and the advice. */
  remedy(corrections: readonly string[], advice: string): string;
}
