import type { Words } from '../messages/words.js';
import { isAskedFor } from '../rules/check.js';
import type { CheckOptions } from '../rules/check-options.js';
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

/** A rule as it is under a config. */
export interface ConfiguredRuleRecord extends RuleRecord {
  /** What the config makes of it; only where that is not what it is by default. */
  readonly configured?: Severity | 'off';
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

/** The same under a config; `options` are what it makes of a check. */
export function rulesUnder(options: CheckOptions, words: Words): ConfiguredRuleRecord[] {
  return ruleRecords(words).map((record) => {
    const own = configured(record.rule as RuleId, options);
    const isDefault = own === undefined || (record.severities.length === 1 && own === record.severity);
    return isDefault ? record : { ...record, configured: own };
  });
}

function configured(rule: RuleId, options: CheckOptions): Severity | 'off' | undefined {
  return isAskedFor(rule, options) ? options.severities?.[rule] : 'off';
}

/** `{ schemaVersion, rules }` as JSON. */
export function rulesJson(words: Words, options: CheckOptions = {}): string {
  return `${JSON.stringify({ schemaVersion, rules: rulesUnder(options, words) }, null, 2)}\n`;
}
