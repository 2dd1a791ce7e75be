import type { Cell, Located, Report } from '../grammar/report.js';
import type { SuggestionReason } from '../localize/suggestion.js';
import { apartMessage } from '../messages/apart.js';
import { adviceOf, basisOf, besideName, cellName, messageOf } from '../messages/sentences.js';
import type { Words } from '../messages/words.js';
import type { Decision, DecisionStatus } from '../review/decision.js';
import { findingKey } from '../review/finding-key.js';
import type { Standing } from '../review/rounds/since-last.js';
import type { NotAssessable } from '../rules/check.js';
import type { CellBeside, ReportBeside, Severity } from '../rules/finding.js';
import type { Finding } from '../rules/rules.js';
import { lineOf, type Origin } from '../source/place.js';
import { type DoubtRecord, doubtRecord } from './doubt-record.js';
import type { CheckedEntry } from './entry.js';
import { type GoneRecord, goneRecord } from './since-record.js';
import { type UnusedRecord, unusedRecord } from './unused-record.js';

/** A cell that takes part in a finding. */
interface FindingCellRecord {
  readonly address: string;
  readonly name: string;
  readonly value: number | null;
  readonly state: string;
  readonly raw: string;
  readonly note: string;
  readonly unit: string;
  readonly line: number | null;
  readonly origin: Origin | null;
}

/** A cell of another report that takes part. */
interface CellBesideRecord extends FindingCellRecord, ReportBeside {}

/** A piece of the report's prose that takes part. */
interface QuoteRecord {
  readonly text: string;
  readonly line: number | null;
  readonly origin: Origin | null;
}

interface SuggestionRecord {
  readonly changes: readonly { readonly address: string; readonly from: number | null; readonly to: number }[];
  readonly reason: SuggestionReason;
  readonly equals: number;
}

/** What a reviewer has said of a finding. */
export interface DecisionRecord {
  readonly status: DecisionStatus | null;
  readonly reason: string;
  readonly note: string;
  readonly at: string;
  readonly by: string | null;
}

export interface FindingRecord {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number | null;
  readonly origin: Origin | null;
  readonly cells: readonly FindingCellRecord[];
  /** Only where cells of other reports take part. */
  readonly beside?: readonly CellBesideRecord[];
  /** Only where words of the report take part. */
  readonly quotes?: readonly QuoteRecord[];
  readonly equation: { readonly left: readonly string[]; readonly right: readonly string[] } | null;
  readonly expected: number | null;
  readonly actual: number | null;
  readonly difference: number | null;
  readonly basis: string;
  readonly advice: string;
  readonly suggestions: readonly SuggestionRecord[];
  readonly diagnosis: number | null;
  /** null without a session, and where nothing is said in it. */
  readonly decision: DecisionRecord | null;
  /** What the finding is known by, as {@link findingKey} tells it. */
  readonly key: string;
  /** What became of it since the last round; only with one. */
  readonly since?: Standing;
}

interface NotAssessableRecord {
  readonly table: string;
  readonly message: string;
  readonly rules: readonly string[];
  readonly sums: number;
  readonly holdIfZero: number;
  readonly failIfZero: number;
  readonly cells: readonly string[];
}

/** A checked report as `check` writes it in JSON: sentences in one language, everything else without any. */
export interface CheckReportRecord {
  readonly source: string;
  readonly title: string | null;
  readonly agency: string | null;
  readonly year: number | null;
  readonly published: string | null;
  readonly edition: string;
  /** The reports of other years that it was compared with; only where any were looked for. */
  readonly beside?: readonly ReportBeside[];
  /** Why it was not compared with the reports that were named for that; only where it was not. */
  readonly apart?: { readonly kind: string; readonly message: string };
  readonly findings: readonly FindingRecord[];
  readonly notAssessable: readonly NotAssessableRecord[];
  /** What the last round found and this one does not; only with one. */
  readonly fixed?: readonly GoneRecord[];
  /** The same, where it cannot be told whether it is mended. */
  readonly untold?: readonly GoneRecord[];
  /** The dismissals that nothing came of; only with a session. */
  readonly unused?: readonly UnusedRecord[];
  readonly reading: readonly DoubtRecord[];
}

export function checkReportRecord(entry: CheckedEntry, words: Words): CheckReportRecord {
  const { source, checked, beside, apart, since } = entry;
  const { report } = checked;
  return {
    source,
    title: report.title?.text ?? null,
    agency: report.agency,
    year: report.year,
    published: report.published,
    edition: report.edition,
    ...(beside === undefined ? {} : { beside }),
    ...(apart === undefined ? {} : { apart: { kind: apart.kind, message: apartMessage(apart, words.lang) } }),
    findings: checked.findings.map((finding) => findingRecord(finding, entry, words)),
    notAssessable: checked.notAssessable.map((item) => notAssessableRecord(item, words)),
    ...(since === undefined ? {} : { fixed: since.fixed.map(goneRecord), untold: since.untold.map(goneRecord) }),
    ...(entry.unused === undefined ? {} : { unused: entry.unused.map(unusedRecord) }),
    reading: report.doubts.map((doubt) => doubtRecord(doubt, words)),
  };
}

function findingRecord(finding: Finding, entry: CheckedEntry, words: Words): FindingRecord {
  const { equation } = finding;
  const { checked, decisions, since } = entry;
  const { report } = checked;
  const standing = since?.standings.get(finding);
  const key = findingKey(finding);
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: messageOf(finding, words),
    line: lineOf(finding.place),
    origin: finding.place?.origin ?? null,
    cells: finding.cells.map((cell) => findingCellRecord(cell, report, words)),
    ...(finding.beside && { beside: finding.beside.map((cell) => cellBesideRecord(cell, words)) }),
    ...(finding.quotes && { quotes: finding.quotes.map(quoteRecord) }),
    equation: equation && { left: addresses(equation.left), right: addresses(equation.right) },
    expected: finding.expected,
    actual: finding.actual,
    difference: finding.difference,
    basis: basisOf(finding, words),
    advice: adviceOf(finding, words),
    suggestions: finding.suggestions.map(({ changes, reason, equals }) => ({
      changes: changes.map(({ address, from, to }) => ({ address, from, to })),
      reason,
      equals,
    })),
    diagnosis: finding.diagnosis,
    decision: decisionRecord(decisions?.get(key)),
    key,
    ...(standing === undefined ? {} : { since: standing }),
  };
}

function decisionRecord(decision: Decision | undefined): DecisionRecord | null {
  if (decision === undefined) return null;
  const { status, reason, note, at, by = null } = decision;
  return { status, reason, note, at, by };
}

/** Named by the form of its year. */
function cellBesideRecord(cell: CellBeside, words: Words): CellBesideRecord {
  const { source, agency, year } = cell.report;
  return { ...cellRecord(cell, besideName(cell, words)), source, agency, year };
}

function quoteRecord({ text, place }: Located): QuoteRecord {
  return { text, line: lineOf(place), origin: place.origin ?? null };
}

function findingCellRecord(cell: Cell, report: Report, words: Words): FindingCellRecord {
  return cellRecord(cell, cellName(cell.address, report, words));
}

function cellRecord({ address, value, state, raw, note, unit, place }: Cell, name: string): FindingCellRecord {
  const origin = place?.origin ?? null;
  return { address, name, value, state, raw, note, unit, line: lineOf(place), origin };
}

function notAssessableRecord(item: NotAssessable, words: Words): NotAssessableRecord {
  const { table, rules, sums, holdIfZero, failIfZero, cells } = item;
  const message = words.notAssessable(item);
  return { table, message, rules, sums, holdIfZero, failIfZero, cells: addresses(cells) };
}

function addresses(cells: readonly Cell[]): string[] {
  return cells.map((cell) => cell.address);
}
