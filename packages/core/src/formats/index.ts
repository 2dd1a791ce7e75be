export { type CheckFormat, checkFormats } from './check.js';
export type { CheckReportRecord, DecisionRecord, FindingRecord } from './check-record.js';
export { type CorrectionRecord, correctionRecords } from './corrections/record.js';
export { type CheckEntry, type CheckedEntry, type ExtractEntry, isUnread, type Unread, unread } from './entry.js';
export { type ExtractFormat, extractFormats } from './extract.js';
export type { CellRecord, ExtractReportRecord } from './extract-record.js';
export { schemaVersion } from './json.js';
export { addToSummary, emptySummary, leavesUnsure, type Summary } from './summary.js';
export { type Chunk, type RunWriter, type Writer, written, writtenAsync } from './writer.js';
