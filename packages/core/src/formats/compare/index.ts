export { textBar } from './bar.js';
export { type ComparedEntry, type CompareEntry, comparedWith, shownChanges } from './entry.js';
export { type CompareFormat, type CompareRecord, compareFormats } from './formats.js';
export { changeRow } from './rows.js';
