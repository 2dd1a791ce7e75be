import type { FindingOf, Violation } from './finding.js';
import { formRules } from './form-rules.js';
import { agency } from './identity/agency.js';
import { carryTarget } from './identity/carry-target.js';
import { deadline } from './identity/deadline.js';
import { leftover } from './identity/leftover.js';
import { period } from './identity/period.js';
import { year } from './identity/year.js';
import { applicants } from './prose/applicants.js';
import { carriedForward } from './prose/carried-forward.js';
import { carriedOver } from './prose/carried-over.js';
import { concluded } from './prose/concluded.js';
import { decisions } from './prose/decisions.js';
import { feeCollected } from './prose/fee-collected.js';
import { feeMultiple } from './prose/fee-multiple.js';
import { feeStatement } from './prose/fee-statement.js';
import { fiveAspects } from './prose/five-aspects.js';
import { litigation } from './prose/litigation.js';
import { lostCases } from './prose/lost-cases.js';
import { noneReceived } from './prose/none-received.js';
import { normativeDocuments } from './prose/normative-documents.js';
import { outcomes } from './prose/outcomes.js';
import { partsSum } from './prose/parts-sum.js';
import { percentage } from './prose/percentage.js';
import { problemsAndImprovement } from './prose/problems-and-improvement.js';
import { received } from './prose/received.js';
import { reconsideration } from './prose/reconsideration.js';
import { rollupRules } from './rollup-rules.js';
import type { Rule } from './rule.js';
import { carry } from './series/carry.js';
import { copied } from './series/copied.js';
import { growthStated } from './series/growth-stated.js';
import { inForce } from './series/in-force.js';
import { jump } from './series/jump.js';

/** Every rule, in the order in which findings are told. */
export const rules = [
  ...formRules,
  ...rollupRules,
  period,
  year,
  carryTarget,
  agency,
  deadline,
  leftover,
  fiveAspects,
  problemsAndImprovement,
  feeStatement,
  feeMultiple,
  received,
  carriedOver,
  concluded,
  carriedForward,
  outcomes,
  applicants,
  noneReceived,
  reconsideration,
  litigation,
  lostCases,
  normativeDocuments,
  decisions,
  feeCollected,
  partsSum,
  percentage,
  carry,
  inForce,
  growthStated,
  jump,
  copied,
] as const satisfies readonly Rule[];

type AnyRule = (typeof rules)[number];
type ByRule = { readonly [R in AnyRule as R['id']]: R };

/** The public name of a rule, `part/what-must-hold`. */
export type RuleId = keyof ByRule;

/** What a rule's findings know beside the cells. */
export type FactsOf<Id extends RuleId> =
  ReturnType<ByRule[Id]['check']> extends Iterable<Violation<infer Facts>> ? Facts : never;

/** The finding of one rule. */
export type FindingBy<Id extends RuleId> = FindingOf<Id, FactsOf<Id>>;

/** A finding of any rule; `rule` tells which. */
export type Finding = { readonly [Id in RuleId]: FindingBy<Id> }[RuleId];

const names: ReadonlySet<string> = new Set(rules.flatMap(({ id }) => [id, id.slice(0, id.indexOf('/'))]));

/** Whether `only` and `skip` know this name: a rule's id, or the part before its slash. */
export function isRuleOrPart(name: string): boolean {
  return names.has(name);
}
