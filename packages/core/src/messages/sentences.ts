import type { Address } from '../form/address.js';
import { type Edition, editionForYear, type TableKey } from '../form/index.js';
import type { Doubt } from '../grammar/doubts.js';
import type { Report } from '../grammar/report.js';
import type { CellBeside } from '../rules/finding.js';
import type { Finding, RuleId } from '../rules/rules.js';
import type { RuleWords, Words } from './words.js';

/** The words of a finding's rule; the only place that forgets which rule it is. */
function ruleWords(finding: Finding, words: Words): RuleWords<RuleId> {
  return words.rules[finding.rule] as RuleWords<RuleId>;
}

export function messageOf(finding: Finding, words: Words): string {
  return ruleWords(finding, words).message(finding);
}

export function adviceOf(finding: Finding, words: Words): string {
  return ruleWords(finding, words).advice;
}

export function basisOf(finding: Finding, words: Words): string {
  return words.bases[finding.basis];
}

export function doubtMessage(doubt: Doubt, words: Words): string {
  const sentence = words.doubts[doubt.kind] as (facts: Doubt['facts'], table: Doubt['table']) => string;
  return sentence(doubt.facts, doubt.table);
}

/** A cell's full name. */
export function cellName(address: Address, report: Report, words: Words): string {
  return words.cell(address, editionOf(address, report));
}

/** The full name of a cell of another report, by the form of that report's year. */
export function besideName({ address, report }: CellBeside, words: Words): string {
  return words.cell(address, editionForYear(report.year));
}

/** The edition of the table in which the report writes a cell. */
export function editionOf(address: Address, report: Report): Edition {
  const table = address.slice(0, address.indexOf('.')) as TableKey;
  return report.tables[table]?.edition ?? report.edition;
}
