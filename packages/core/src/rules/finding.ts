import type { Sum } from '../form/index.js';
import type { Cell, Located } from '../grammar/report.js';
import type { Suggestion } from '../localize/suggestion.js';
import type { Place } from '../source/place.js';
import type { BasisId } from './basis.js';

/** `error`: the form or the law requires it and the report contradicts it; `warning`: likely wrong, a person must look; `note`: worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** A sum that does not hold, with every addend. */
export interface Equation {
  readonly left: readonly Cell[];
  readonly right: readonly Cell[];
}

/** Which report something stands in, where that is not the one that is judged. */
export interface ReportBeside {
  readonly source: string;
  /** The body as that report's title names it. */
  readonly agency: string;
  readonly year: number;
}

/** A cell of another report; its place is one in that report. */
export interface CellBeside extends Cell {
  readonly report: ReportBeside;
}

/** What a rule says of a report: facts only, no words. */
export interface Violation<Facts> {
  readonly facts: Facts;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** The cells that take part; those of `equation`, left then right, where there is one. */
  readonly cells?: readonly Cell[];
  /** The cells of other reports that take part. */
  readonly beside?: readonly CellBeside[];
  /** The words of the report that take part. */
  readonly quotes?: readonly Located[];
  readonly equation?: Equation;
  /** The sum behind `equation`: what a diagnosis of its table refers to. */
  readonly sum?: Sum;
  /** What the cells must come to, and what they come to, where both are numbers. */
  readonly expected?: number;
  readonly actual?: number;
  /** Where to look; the first cell that has a place when absent. */
  readonly place?: Place | null;
}

/** A finding as told: a violation with its rule's standing, its place and the corrections that explain it. */
export interface FindingOf<Id extends string, Facts> {
  readonly rule: Id;
  readonly severity: Severity;
  readonly basis: BasisId;
  readonly facts: Facts;
  readonly cells: readonly Cell[];
  /** The cells of other reports that take part; absent where there are none. */
  readonly beside?: readonly CellBeside[];
  /** The words of the report that take part; absent where there are none. */
  readonly quotes?: readonly Located[];
  readonly equation: Equation | null;
  readonly expected: number | null;
  readonly actual: number | null;
  /** actual − expected. */
  readonly difference: number | null;
  readonly place: Place | null;
  /** Only on the first of the findings that one diagnosis explains. */
  readonly suggestions: readonly Suggestion[];
  /** The number of the diagnosis (from 1, in the report) that explains this finding; null when none does. */
  readonly diagnosis: number | null;
}
