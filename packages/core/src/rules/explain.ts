import type { Cell } from '../grammar/report.js';
import type { Place } from '../source/place.js';
import type { FindingOf, Violation } from './finding.js';
import type { Rule } from './rule.js';
import type { Finding, RuleId } from './rules.js';

/** A violation on its way to a finding: with its rule, its cells and its place. */
export interface Draft {
  readonly rule: Rule & { readonly id: RuleId };
  readonly violation: Violation<unknown>;
  readonly cells: readonly Cell[];
  readonly place: Place | null;
}

/** Makes findings of drafts. */
export function explain(drafts: readonly Draft[]): Finding[] {
  return drafts.map((draft) => finding(draft));
}

function finding({ rule, violation, cells, place }: Draft): Finding {
  const { expected = null, actual = null } = violation;
  const told: FindingOf<RuleId, unknown> = {
    rule: rule.id,
    severity: violation.severity ?? rule.severity,
    basis: rule.basis,
    facts: violation.facts,
    cells,
    equation: violation.equation ?? null,
    expected,
    actual,
    difference: expected === null || actual === null ? null : actual - expected,
    place,
    suggestions: [],
    diagnosis: null,
  };
  // The rule's own type ties its id to its facts; a list of all rules forgets it.
  return told as Finding;
}
