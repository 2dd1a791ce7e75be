import { proseClaimsOf } from '../claims/claims-of.js';
import type { Report } from '../grammar/report.js';
import { type CheckedReport, checkBy, partsOf } from './check.js';
import type { CheckOptions } from './check-options.js';
import { passagesOf } from './passages.js';
import type { Part, Parts } from './rule.js';
import { rules } from './rules.js';

/** What rules ask for of a report's prose. */
export function proseParts(report: Report): Pick<Parts, 'passages' | 'claims'> {
  return { passages: passagesOf(report), claims: proseClaimsOf(report) };
}

/** Every part, named even where there is none: a new one that is forgotten here does not compile. */
type AllParts = { readonly [P in Part]: Parts[P] | undefined } & Pick<Parts, 'tables' | 'report'>;

/**
 * Every part of a report, with what was made of its prose and of other years. Each is named one by one: a copy of an object
 * with more to it takes the engine many times as long to look at, and all rules look.
 */
export function allPartsOf(
  report: Report,
  { passages, claims, pairs }: Pick<Parts, 'passages' | 'claims'> & Partial<Pick<Parts, 'pairs'>>,
): AllParts {
  const { proactive, applications, disputes, tables, sections, doubts, year, agency } = partsOf(report);
  return {
    proactive,
    applications,
    disputes,
    tables,
    sections,
    doubts,
    year,
    agency,
    report,
    passages,
    claims,
    pairs,
    rollup: undefined,
  };
}

/**
 * Judges a report by every rule that one report can be judged by: tables and structure, names, years and dates, and
 * what its prose says. Reads nothing but the report; the same report and options give the same findings in the same order.
 */
export function checkWithProse(report: Report, options: CheckOptions = {}): CheckedReport {
  return checkBy(rules, allPartsOf(report, proseParts(report)), options);
}
