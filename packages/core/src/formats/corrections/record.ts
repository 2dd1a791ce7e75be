import { placeName } from '../../messages/place-name.js';
import { adviceOf, basisOf, messageOf } from '../../messages/sentences.js';
import { likeliest } from '../../messages/suggested.js';
import type { Words } from '../../messages/words.js';
import type { Decision, DecisionStatus } from '../../review/decision.js';
import { findingKey } from '../../review/finding-key.js';
import type { Standing } from '../../review/rounds/since-last.js';
import type { Severity } from '../../rules/finding.js';
import type { Finding } from '../../rules/rules.js';
import { lineOf } from '../../source/place.js';
import type { CsvField } from '../csv.js';
import type { CheckedEntry } from '../entry.js';
import { type Where, whereOf } from './where.js';

/** One finding as a record of the list of corrections: what CSV, Markdown and XLSX all take their fields from. */
export interface CorrectionRecord extends Where {
  readonly source: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly edition: string;
  readonly severity: Severity;
  readonly rule: string;
  /** What is wrong. */
  readonly message: string;
  /** Addresses with spaces between. */
  readonly cells: string;
  readonly line: number | null;
  /** Where it stands in a file without lines, in words; '' otherwise. */
  readonly place: string;
  readonly expected: number | null;
  readonly actual: number | null;
  readonly difference: number | null;
  /**
   * The likeliest correction in words; several that are equally likely with ` | ` between. Only on the first of the
   * findings that it explains.
   */
  readonly suggestion: string;
  readonly advice: string;
  /** The correction that explains the finding, whichever finding it was told with, and the advice. */
  readonly remedy: string;
  readonly basis: string;
  /** null without a session; `open` when nothing is decided in it. */
  readonly decision: DecisionStatus | 'open' | null;
  readonly reason: string;
  readonly note: string;
  /** What became of it since the last round; null without one. */
  readonly since: Standing | null;
}

/** The records of a report, in the order of its findings. */
export function correctionRecords(entry: CheckedEntry, words: Words): CorrectionRecord[] {
  const { findings } = entry.checked;
  const explained = new Map(
    findings.filter(({ suggestions }) => suggestions.length > 0).map((one) => [one.diagnosis, one]),
  );
  return findings.map((finding) => {
    // What explains several findings is told to each: whoever reads one row of a list does not read another.
    const first = finding.diagnosis === null ? finding : (explained.get(finding.diagnosis) ?? finding);
    return correctionRecord(finding, first, entry, words);
  });
}

function correctionRecord(
  finding: Finding,
  explained: Finding,
  { source, checked, decisions, since }: CheckedEntry,
  words: Words,
): CorrectionRecord {
  const { report } = checked;
  const advice = adviceOf(finding, words);
  return {
    source,
    agency: report.agency,
    year: report.year,
    edition: report.edition,
    severity: finding.severity,
    rule: finding.rule,
    message: messageOf(finding, words),
    cells: finding.cells.map((cell) => cell.address).join(' '),
    line: lineOf(finding.place),
    place: placeName(finding.place, words),
    expected: finding.expected,
    actual: finding.actual,
    difference: finding.difference,
    suggestion: likeliest(finding, report, words).join(' | '),
    advice,
    remedy: words.corrections.remedy(likeliest(explained, report, words), advice),
    basis: basisOf(finding, words),
    ...whereOf(finding, report, words),
    ...decided(finding, decisions),
    since: since?.standings.get(finding) ?? null,
  };
}

function decided(finding: Finding, decisions: ReadonlyMap<string, Decision> | undefined) {
  if (decisions === undefined) return { decision: null, reason: '', note: '' };
  const { status = null, reason = '', note = '' } = decisions.get(findingKey(finding)) ?? {};
  return { decision: status ?? ('open' as const), reason, note };
}

/** The columns of `check --format csv`, in order; they only ever grow at their end. */
export const csvFields = [
  'source',
  'agency',
  'year',
  'edition',
  'severity',
  'rule',
  'message',
  'cells',
  'line',
  'expected',
  'actual',
  'difference',
  'suggestion',
  'advice',
  'basis',
  'table',
  'row',
  'column',
  'written',
  'decision',
  'reason',
  'note',
  'place',
  'since',
] as const satisfies readonly (keyof CorrectionRecord)[];

export function csvRow(record: CorrectionRecord): CsvField[] {
  return csvFields.map((field) => record[field]);
}
