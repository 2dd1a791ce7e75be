import type { Address } from '../form/address.js';
import type { Edition, TableKey } from '../form/index.js';
import type { DoubtFacts, DoubtKind } from '../grammar/doubts.js';
import type { CellState, LayoutName } from '../grammar/report.js';
import type { BasisId } from '../rules/basis.js';
import type { Severity, SuggestionReason } from '../rules/finding.js';
import type { FindingBy, RuleId } from '../rules/rules.js';
import type { NotAssessable } from '../rules/check.js';
import type { ProblemFacts, ProblemKind } from '../source/problem.js';

export type Lang = 'zh' | 'en';

/** The words for one rule. */
export interface RuleWords<Id extends RuleId> {
  /** What must hold, as a short heading: 总计等于各列之和. */
  readonly title: string;
  /** What is wrong here, with every figure and where it stands: one sentence. */
  message(finding: FindingBy<Id>): string;
  /** What to do about it: one sentence. */
  readonly advice: string;
}

/** Every word that findings and readings are told in; two total maps, so that a missing one does not compile. */
export interface Words {
  readonly lang: Lang;
  readonly rules: { readonly [Id in RuleId]: RuleWords<Id> };
  readonly doubts: { readonly [K in DoubtKind]: (facts: DoubtFacts[K]) => string };
  readonly problems: { readonly [K in ProblemKind]: (facts: ProblemFacts[K]) => string };
  readonly severities: Readonly<Record<Severity, string>>;
  readonly states: Readonly<Record<CellState, string>>;
  readonly layouts: Readonly<Record<LayoutName, string>>;
  readonly tables: Readonly<Record<TableKey, string>>;
  readonly bases: Readonly<Record<BasisId, string>>;
  readonly reasons: Readonly<Record<SuggestionReason, string>>;
  /** 表三·（三）不予公开·1.属于国家秘密·自然人 */
  cell(address: Address, edition: Edition): string;
  /** The row's part of the cell's name, for lists of addends. */
  row(address: Address, edition: Edition): string;
  /** The column's part of the cell's name. */
  column(address: Address, edition: Edition): string;
  notAssessable(item: NotAssessable): string;
}
