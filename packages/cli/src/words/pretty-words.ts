import type { Summary } from '@gouji/core/formats';
import type { ReportBeside } from '@gouji/core/series';

/** The words of the output for people. */
export interface PrettyWords {
  readonly stdin: string;
  readonly noTitle: string;
  year(year: number): string;
  /** The reports of other years that stood beside a report. */
  beside(reports: readonly ReportBeside[]): string;
  line(line: number): string;
  lines(first: number, last: number): string;
  /** Of a report whose source holds several. */
  oneOf(reports: number): string;
  /** Of a report that there was nothing to compare with. */
  readonly notCompared: string;
  /** Of two years in which every figure is 0. */
  readonly allZero: string;
  readonly noFindings: string;
  /** A report without findings of which not everything could be judged. */
  readonly noFindingsYet: string;
  readonly blank: string;
  /** The addends that are 0, told together. */
  zeros(count: number): string;
  /** More cells than are shown. */
  moreCells(count: number): string;
  difference(difference: string): string;
  readonly advice: string;
  /** Between the parts of what a reviewer has said. */
  readonly apart: string;
  readonly likeliest: string;
  /** Corrections of equal rank, told as such. */
  equallyLikely(count: number): string;
  readonly alsoPossible: string;
  /** How many corrections are not shown. */
  moreSuggestions(count: number): string;
  /** Said before findings that one correction explains together. */
  together(count: number): string;
  readonly inDoubt: string;
  readonly notAssessable: string;
  summary(summary: Summary): string;
  readonly explainHint: string;
}
