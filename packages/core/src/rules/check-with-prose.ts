import { proseClaimsOf } from '../claims/claims-of.js';
import type { Report } from '../grammar/report.js';
import { type CheckedReport, checkBy, partsOf } from './check.js';
import type { CheckOptions } from './check-options.js';
import { passagesOf } from './passages.js';
import { rules } from './rules.js';

/** The parts of a report, those of its prose among them. */
export function partsWithProse(report: Report) {
  return { ...partsOf(report), passages: passagesOf(report), claims: proseClaimsOf(report) };
}

/**
 * Judges a report by every rule that one report can be judged by: tables and structure, names, years and dates, and
 * what its prose says. Reads nothing but the report; the same report and options give the same findings in the same order.
 */
export function checkWithProse(report: Report, options: CheckOptions = {}): CheckedReport {
  return checkBy(rules, partsWithProse(report), options);
}
