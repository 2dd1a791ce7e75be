import { tableKeys } from '../form/index.js';
import type { Report, Table } from '../grammar/report.js';
import type { CheckOptions } from './check-options.js';
import { type Draft, explain } from './explain.js';
import type { Violation } from './finding.js';
import { formRules } from './form-rules.js';
import { type NotAssessable, notAssessable } from './not-assessable.js';
import type { Part, Parts, Rule } from './rule.js';
import type { Finding, RuleId } from './rules.js';

export type { NotAssessable } from './not-assessable.js';

/** A report with everything that the rules say of it. */
export interface CheckedReport {
  readonly report: Report;
  /** In the order of the rules, and of the report within a rule. */
  readonly findings: readonly Finding[];
  readonly notAssessable: readonly NotAssessable[];
  /** The rules that it was judged by: those that were asked for, and that its parts and its year let judge. */
  readonly judgedBy: readonly RuleId[];
}

/** The report year from which the form is in force: a table of the form in an older report is judged by it. */
const firstYear = 2019;

/**
 * Tells what of the form, the law and arithmetic a report's tables and structure contradict. Reads nothing but the
 * report; the same report and options give the same findings in the same order.
 */
export function check(report: Report, options: CheckOptions = {}): CheckedReport {
  return checkBy(formRules, partsOf(report), options);
}

/** Judges the parts of a report by some rules, in their order. */
export function checkBy(
  rules: readonly (Rule & { readonly id: RuleId })[],
  parts: Available,
  options: CheckOptions,
): CheckedReport {
  const { report, tables } = parts;
  const { findings, judgedBy } = judge(rules, parts, options);
  return { report, findings, notAssessable: gaps(tables, options), judgedBy };
}

/** What some rules say of the parts that they ask for, in their order; `tables` are those that corrections are looked for in. */
export function judge(
  rules: readonly (Rule & { readonly id: RuleId })[],
  parts: AnyParts,
  options: CheckOptions,
): Pick<CheckedReport, 'findings' | 'judgedBy'> {
  const { tables } = parts;
  const drafts: Draft[] = [];
  const judgedBy: RuleId[] = [];
  for (const rule of rules) {
    if (!isAskedFor(rule.id, options) || !applies(rule, parts)) continue;
    judgedBy.push(rule.id);
    const first = drafts.length;
    for (const violation of rule.check(parts as Parts, options)) drafts.push(draft(rule, violation));
    if (drafts.length > first + 1) sortByPlace(drafts, first);
  }
  const findings = drafts.length === 0 ? [] : explain(drafts, tables, options);
  return { findings, judgedBy };
}

/** Parts to be judged; undefined where there are none. */
type AnyParts = { readonly [P in Part]?: Parts[P] | undefined } & Pick<Parts, 'tables'>;

/** Every part of a report; undefined where it has none. */
type Available = AnyParts & Pick<Parts, 'report'>;

/** The parts that stand in the report as it was read. */
export function partsOf(report: Report): Available {
  const { proactive, applications, disputes } = report.tables;
  const tables: Table[] = [];
  for (const key of tableKeys) {
    const table = report.tables[key];
    if (table !== undefined) tables.push(table);
  }
  return {
    proactive,
    applications,
    disputes,
    tables,
    sections: report.sections,
    doubts: report.doubts,
    year: report.year ?? undefined,
    agency: report.agency ?? undefined,
    report,
  };
}

function applies({ needs, years: { from, to = Number.POSITIVE_INFINITY } }: Rule, parts: AnyParts): boolean {
  for (const need of needs) if (parts[need] === undefined) return false;
  if (parts.year === undefined) return true;
  const year = parts.tables.length > 0 ? Math.max(parts.year, firstYear) : parts.year;
  return from <= year && year <= to;
}

/** Whether a call of {@link check} with these options runs a rule, where the report has what it needs. */
export function isAskedFor(id: RuleId, { only, skip, severities }: CheckOptions): boolean {
  if (severities?.[id] === 'off') return false;
  if (only === undefined && skip === undefined) return true;
  const named = (name: string) => name === id || (id.startsWith(name) && id.charAt(name.length) === '/');
  return (only === undefined || only.some(named)) && !(skip?.some(named) ?? false);
}

function draft(rule: Rule & { readonly id: RuleId }, violation: Violation<unknown>): Draft {
  const { equation, place } = violation;
  const cells = violation.cells ?? (equation === undefined ? [] : [...equation.left, ...equation.right]);
  const own = place === undefined ? (cells.find((cell) => cell.place !== null)?.place ?? null) : place;
  return { rule, violation, cells, place: own };
}

/** Sorts the drafts of one rule; those without a place first, equals as the rule told them. */
function sortByPlace(drafts: Draft[], from: number): void {
  const own = drafts.splice(from).sort((a, b) => (a.place?.start ?? -1) - (b.place?.start ?? -1));
  for (const draft of own) drafts.push(draft);
}

function gaps(tables: readonly Table[], options: CheckOptions): NotAssessable[] {
  const items: NotAssessable[] = [];
  for (const table of tables) {
    const item = notAssessable(table, (id) => isAskedFor(id, options), options.blankAsZero ?? false);
    if (item !== null) items.push(item);
  }
  return items;
}
