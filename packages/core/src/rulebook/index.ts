export type { Covered, Example, RulePage, Text } from './page.js';
export { rulebook } from './rulebook.js';
export { type Change, specimen } from './specimen.js';
export { specimenBefore } from './specimen-before.js';
