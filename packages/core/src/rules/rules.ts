import { balance } from './applications/balance.js';
import { outcomeSum } from './applications/outcome-sum.js';
import { rowSum } from './applications/row-sum.js';
import { blank } from './cells/blank.js';
import { count } from './cells/count.js';
import { number } from './cells/number.js';
import { placeholder } from './cells/placeholder.js';
import { unit } from './cells/unit.js';
import { disputeSum } from './disputes/outcome-sum.js';
import type { FindingOf, Violation } from './finding.js';
import { inForceCoversIssued } from './proactive/in-force-covers-issued.js';
import { ruleMakingPower } from './proactive/rule-making-power.js';
import type { Rule } from './rule.js';
import { announcedParts } from './structure/announced-parts.js';
import { basisCited } from './structure/basis-cited.js';
import { edition } from './structure/edition.js';
import { labels } from './structure/labels.js';
import { rows } from './structure/rows.js';
import { sectionTitle } from './structure/section-title.js';
import { sections } from './structure/sections.js';
import { tables } from './structure/tables.js';

/** Every rule, in the order in which findings are told. */
export const rules = [
  sections,
  sectionTitle,
  tables,
  rows,
  edition,
  labels,
  basisCited,
  announcedParts,
  balance,
  outcomeSum,
  rowSum,
  disputeSum,
  number,
  count,
  blank,
  placeholder,
  unit,
  inForceCoversIssued,
  ruleMakingPower,
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
