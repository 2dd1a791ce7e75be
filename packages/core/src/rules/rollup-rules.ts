import { duplicate } from './rollup/duplicate.js';
import { missing } from './rollup/missing.js';
import { rollupSum } from './rollup/sum.js';
import type { Rule } from './rule.js';

/** The rules of a roll-up: what the reports of many bodies of one year are judged by. */
export const rollupRules = [rollupSum, missing, duplicate] as const satisfies readonly Rule[];
