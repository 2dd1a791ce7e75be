import type { Edition, TableKey } from '../../../form/index.js';
import type { PrintedLabel } from '../../../form/printed/printed-cell.js';
import type { ReportBeside } from '../../../rules/finding.js';

/** The words of the page of findings, beside those of the findings themselves. */
export interface HtmlWords {
  readonly title: string;
  /** What the page is for. */
  readonly about: string;
  /** Leads back to where reports are sent from. */
  readonly otherReports: string;
  readonly contents: string;
  /** Findings about no table. */
  readonly whole: string;
  /** The sections of the form that have the tables. */
  readonly sections: Readonly<Record<TableKey, string>>;
  edition(edition: Edition): string;
  year(year: number): string;
  line(line: number): string;
  /** The years that a report was compared with. */
  compared(beside: readonly ReportBeside[]): string;
  /** What stands in another year's report, for those who do not see it. */
  readonly besideFigures: string;
  readonly noFindings: string;
  /** No findings, but not everything could be judged. */
  readonly noFindingsYet: string;
  /** Of one table. */
  readonly nothingHere: string;
  readonly noTable: string;
  readonly blank: string;
  /** A sum written out, for those who do not see it. */
  readonly sum: string;
  /** A sum of which every figure is there and which holds. */
  holds(sum: string): string;
  /** The sums of a table that hold, under it. */
  holding(count: number): string;
  /** Those of them whose figures are all 0. */
  holdingZeros(count: number): string;
  zeros(count: number): string;
  bracketed(text: string): string;
  difference(difference: string): string;
  together(count: number): string;
  readonly likeliest: string;
  equallyLikely(count: number): string;
  readonly alsoPossible: string;
  moreSuggestions(count: number): string;
  readonly advice: string;
  readonly basis: string;
  readonly decision: string;
  readonly inDoubt: string;
  readonly notAssessable: string;
  /** The printed labels of the form. */
  label(label: PrintedLabel): string;
}
