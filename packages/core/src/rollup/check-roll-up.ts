import { judge } from '../rules/check.js';
import type { CheckOptions } from '../rules/check-options.js';
import type { RollUp } from '../rules/rollup/roll-up.js';
import { rollupRules } from '../rules/rollup-rules.js';
import type { Finding } from '../rules/rules.js';

/**
 * What the rules say of a roll-up: bodies without a report or with two, and the cells of the government's report that
 * are not the sums. Cells are those of that report.
 */
export function checkRollUp(rollup: RollUp, options: CheckOptions = {}): readonly Finding[] {
  return judge(rollupRules, { tables: [], rollup }, options).findings;
}
