import type { Lang } from '@gouji/core/messages';
import type { DecisionStatus } from '@gouji/core/review';
import type { ReportBeside } from '@gouji/core/series';
import type { FileState } from '../../state/desk.js';
import type { Filter } from '../../state/model.js';
import type { Pane, SheetKind } from '../../state/sheets.js';

/** The words of the screen itself: heads, names of panes, what marks mean. */
export interface ScreenWords {
  readonly lang: Lang;
  readonly title: string;
  readonly sheets: Readonly<Record<SheetKind | 'help', string>>;
  readonly panes: Readonly<Record<Pane, string>>;
  readonly heads: Readonly<
    Record<'body' | 'year' | 'errors' | 'warnings' | 'notes' | 'decided' | 'source' | 'line' | 'finding', string>
  >;
  readonly marks: Readonly<Record<'fault' | 'addend' | 'edited' | 'beside' | 'differs', string>>;
  readonly statuses: Readonly<Record<DecisionStatus | 'open', string>>;
  readonly files: Readonly<Record<Exclude<FileState, 'as-read'>, string>>;
  readonly standings: Readonly<Record<Exclude<Filter['standing'], 'all'>, string>>;
  /** What a cell without a figure shows. */
  readonly blank: string;
  readonly absent: string;
  readonly untitled: string;
  readonly unread: string;
  readonly clean: string;
  /** Before the sentence that says what to do, what the clause is, and so on. */
  readonly advice: string;
  readonly basis: string;
  readonly likeliest: string;
  readonly possible: string;
  readonly reason: string;
  readonly note: string;
  readonly written: string;
  /** Beside the figure that a sentence states. */
  readonly stated: string;
  readonly inDoubt: string;
  readonly noReports: string;
  readonly noFindings: string;
  readonly noneShown: string;
  readonly noSum: string;
  readonly noSource: string;
  readonly filtered: string;
  readonly smallWindow: string;
  readonly more: string;
  /** Said while other years of the body may still be read. */
  readonly yearsAwaited: string;
  /** The years that a report was compared with. */
  comparedWith(beside: readonly ReportBeside[]): string;
  /** The years beside which stands what they and a report say of each other. */
  comparedElsewhere(beside: readonly ReportBeside[]): string;
  line(line: number): string;
  year(year: number): string;
  columns(first: number, last: number, all: number): string;
  difference(difference: string): string;
  /** Addends that are 0, told together. */
  zeros(count: number): string;
  reading(done: number, all: number | null): string;
  reports(count: number): string;
  open(count: number): string;
  /** A pane's place in a list: 3/40. */
  place(at: number, count: number): string;
}
