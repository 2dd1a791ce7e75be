import type { FindingOf } from './finding.js';
import type { Rule } from './rule.js';

/** Every rule, in the order in which findings are told. */
export const rules = [] as const satisfies readonly Rule[];

type AnyRule = (typeof rules)[number];
type FactsOf<R> = R extends Rule<string, never, infer F> ? F : never;

export type RuleId = string;
export type FindingBy<Id extends RuleId> = FindingOf<Id, unknown>;
export type Finding = FindingBy<RuleId>;
