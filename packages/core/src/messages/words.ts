import type { Address } from '../form/address.js';
import type { Edition, TableKey } from '../form/index.js';
import type { DoubtFacts, DoubtKind } from '../grammar/doubts.js';
import type { CellState } from '../grammar/report.js';
import type { LayoutName } from '../layout/layout.js';
import type { SuggestionReason } from '../localize/suggestion.js';
import type { BasisId } from '../rules/basis.js';
import type { NotAssessable } from '../rules/check.js';
import type { Severity } from '../rules/finding.js';
import type { FindingBy, RuleId } from '../rules/rules.js';
import type { Origin } from '../source/place.js';
import type { ProblemFacts, ProblemKind } from '../source/problem.js';
import type { CorrectionWords } from './correction-words.js';
import type { RowDoubtKind } from './row-doubts.js';
import type { WhyWords } from './why-words.js';

export type Lang = 'zh' | 'en';

/** The words for one rule. */
export interface RuleWords<Id extends RuleId> {
  /** What must hold, as a short heading: 总计等于各列之和. */
  readonly title: string;
  /** What is wrong here, with every figure and where it stands: one line. */
  message(finding: FindingBy<Id>): string;
  /** What to do about it: one sentence. */
  readonly advice: string;
}

/** The words for every rule of one part, e.g. `cells`. */
export type PartWords<Part extends string> = {
  readonly [Id in RuleId as Id extends `${Part}/${string}` ? Id : never]: RuleWords<Id>;
};

/** `table` is the one the doubt is about, where it is about one. */
export type DoubtWords = { readonly [K in DoubtKind]: (facts: DoubtFacts[K], table: TableKey | null) => string };
/** Several rows of one table in the same doubt, told together; a label can be '' for a row that has none. */
export type RowDoubtWords = {
  readonly [K in RowDoubtKind]: (labels: readonly string[], table: TableKey) => string;
};
export type ProblemWords = { readonly [K in ProblemKind]: (facts: ProblemFacts[K]) => string };

/** Where in a file that has no lines something stands. */
export type PlaceWords = {
  readonly [K in Exclude<Origin['kind'], 'source'>]: (origin: Extract<Origin, { readonly kind: K }>) => string;
};

/** The names of single things that findings and readings speak of. */
export interface Terms {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly states: Readonly<Record<CellState, string>>;
  readonly layouts: Readonly<Record<LayoutName, string>>;
  readonly tables: Readonly<Record<TableKey, string>>;
  readonly bases: Readonly<Record<BasisId, string>>;
  readonly reasons: Readonly<Record<SuggestionReason, string>>;
}

/** The names of cells. An address that `edition` does not have is named by the other edition. */
export interface Names {
  /** 表三·（三）不予公开·1.属于国家秘密·自然人 */
  cell(address: Address, edition: Edition): string;
  /** The row's part of the cell's name, for lists of addends. */
  row(address: Address, edition: Edition): string;
  /** The column's part of the cell's name. */
  column(address: Address, edition: Edition): string;
}

/** Every word that findings and readings are told in; two total maps, so that a missing one does not compile. */
export interface Words extends Terms, Names {
  readonly lang: Lang;
  readonly rules: { readonly [Id in RuleId]: RuleWords<Id> };
  /** What could not be read without doubt, with what became of it. */
  readonly doubts: DoubtWords;
  /** The doubts about rows, of which there can be many of one kind. */
  readonly rowDoubts: RowDoubtWords;
  /** Why an input gives no report: what, where, and what to do. */
  readonly problems: ProblemWords;
  readonly places: PlaceWords;
  notAssessable(item: NotAssessable): string;
  readonly why: WhyWords;
  readonly corrections: CorrectionWords;
}
