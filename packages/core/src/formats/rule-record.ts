import type { Words } from '../messages/words.js';
import type { Severity } from '../rules/finding.js';
import { type Rule, severitiesOf } from '../rules/rule.js';
import { type RuleId, rules } from '../rules/rules.js';
import { schemaVersion } from './json.js';

/** A rule as the list of rules tells it to programs. */
export interface RuleRecord {
  readonly rule: string;
  readonly severity: Severity;
  readonly severities: readonly Severity[];
  readonly title: string;
  readonly basis: string;
  /** Report years in which the requirement was in force; `to` is null where it still is. */
  readonly years: { readonly from: number; readonly to: number | null };
  readonly advice: string;
}

/** The rules in their order, with their words. */
export function ruleRecords(words: Words): RuleRecord[] {
  return (rules as readonly Rule[]).map((rule) => {
    const { id, severity, years, basis } = rule;
    const { title, advice } = words.rules[id as RuleId];
    return {
      rule: id,
      severity,
      severities: severitiesOf(rule),
      title,
      basis: words.bases[basis],
      years: { from: years.from, to: years.to ?? null },
      advice,
    };
  });
}

/** `{ schemaVersion, rules }` as JSON. */
export function rulesJson(words: Words): string {
  return `${JSON.stringify({ schemaVersion, rules: ruleRecords(words) }, null, 2)}\n`;
}
