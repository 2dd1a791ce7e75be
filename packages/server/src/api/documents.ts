import type { CompareRecord } from '@gouji/core/compare';
import type { CheckReportRecord, ExtractReportRecord, RollUpRecord, RuleRecord, Summary } from '@gouji/core/formats';

/** An input that gave no report. */
interface ProblemRecord {
  readonly source: string;
  readonly kind: string;
  readonly message: string;
}

/** What `/v1/check` answers in JSON. */
export interface CheckDocument {
  readonly schemaVersion: 1;
  readonly reports: readonly CheckReportRecord[];
  readonly problems: readonly ProblemRecord[];
  readonly summary: Summary;
}

/** What `/v1/compare` answers in JSON. */
export interface CompareDocument {
  readonly schemaVersion: 1;
  readonly reports: readonly CompareRecord[];
  readonly problems: readonly ProblemRecord[];
  readonly summary: Summary;
}

/** What `/v1/extract` answers in JSON. */
export interface ExtractDocument {
  readonly schemaVersion: 1;
  readonly reports: readonly ExtractReportRecord[];
  readonly problems: readonly ProblemRecord[];
}

/** What `/v1/rollup` answers in JSON. */
export type RollUpDocument = RollUpRecord;

export interface RuleList {
  readonly schemaVersion: 1;
  readonly rules: readonly RuleRecord[];
}

/** A report, made up, that shows a rule. */
export interface RuleExample {
  readonly shows: string;
  readonly report: string;
}

export interface RuleDocument extends RuleRecord {
  readonly explanation: string;
  readonly causes: readonly string[];
  readonly exceptions: readonly string[];
  readonly failing: RuleExample;
  readonly holding: RuleExample;
}

/** What is sent as JSON instead of a body of text. */
export interface TextOrder {
  readonly text: string;
  readonly name?: string;
  readonly lang?: 'zh' | 'en';
}

export interface TextCompareOrder extends TextOrder {
  /** The text of the report for the year before. */
  readonly previous: string;
  readonly blankAsZero?: boolean;
}

export interface TextCheckOrder extends TextOrder {
  readonly previous?: string;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly blankAsZero?: boolean;
  /** The text of a config. */
  readonly config?: string;
}
