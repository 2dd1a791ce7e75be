export type { CellBeside, ReportBeside } from '../rules/finding.js';
export type { YearRecord } from '../rules/series/year-record.js';
export type { Apart, ApartFacts, ApartKind } from './apart.js';
export { bodyKey, type RenamedBodies } from './body-name.js';
export { barOf, type FigureChange, growthOf } from './changes.js';
export { type Changes, type CheckedBeside, recordOf, Series } from './series.js';
