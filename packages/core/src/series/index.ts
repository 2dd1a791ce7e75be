export type { CellBeside, ReportBeside } from '../rules/finding.js';
export type { Apart, ApartFacts, ApartKind } from './apart.js';
export { bodyKey, type RenamedBodies } from './body-name.js';
export { type CheckedBeside, Series } from './series.js';
