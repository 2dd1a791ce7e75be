export { textBar } from './bar.js';
export { type ComparedEntry, type ComparedYears, type CompareEntry, comparisonsOf } from './entry.js';
export { type CompareFormat, type CompareRecord, compareFormats } from './formats.js';
export { changeRow } from './rows.js';
