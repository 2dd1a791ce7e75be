export { type CheckFormat, checkFormats } from './check.js';
export type { CheckReportRecord, FindingRecord } from './check-record.js';
export { type CheckEntry, type ExtractEntry, isUnread, type Unread, unread } from './entry.js';
export { type ExtractFormat, extractFormats } from './extract.js';
export type { CellRecord, ExtractReportRecord } from './extract-record.js';
export { schemaVersion } from './json.js';
export { addToSummary, emptySummary, leavesUnsure, type Summary } from './summary.js';
export { type Writer, written, writtenAsync } from './writer.js';
