import type { Words } from '../../../messages/words.js';
import { findingKey } from '../../../review/finding-key.js';
import type { SinceLast } from '../../../review/rounds/since-last.js';
import type { Severity } from '../../../rules/finding.js';
import type { Place } from '../../../source/place.js';
import { goneOf, sinceSentence } from '../../corrections/gone.js';
import { type CorrectionRecord, correctionRecords } from '../../corrections/record.js';
import { unsureOf } from '../../corrections/unsure.js';
import type { CheckedEntry } from '../../entry.js';
import { fileName } from '../../file-name.js';
import { paragraph, paragraphOnNewPage } from '../office/markup.js';
import { findingTable, type LetterRecord } from './finding-table.js';
import type { LetterWords, Named } from './words/letter-words.js';

const severities = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

/** What is left of a report's findings: what a reviewer has dismissed is not told. */
export function openRecords(entry: CheckedEntry, words: Words): LetterRecord[] {
  const { findings } = entry.checked;
  return correctionRecords(entry, words)
    .map((record, at) => ({ ...record, page: pageOf(findings[at]?.place ?? null) }))
    .filter(({ decision }) => decision !== 'dismissed');
}

/** How these findings stand to the last round. */
export function openSince({ since, checked, decisions }: CheckedEntry): SinceLast | undefined {
  if (since === undefined) return undefined;
  const open = checked.findings.filter((finding) => decisions?.get(findingKey(finding))?.status !== 'dismissed');
  return { ...since, standings: new Map(open.map((finding) => [finding, since.standings.get(finding) ?? 'new'])) };
}

function pageOf(place: Place | null): number | null {
  return place?.origin?.kind === 'page' ? place.origin.page : null;
}

/** Whether a report must go back for these findings: what is only worth knowing does not send it. */
export function isReturned(records: readonly CorrectionRecord[]): boolean {
  return records.some(({ severity }) => severity !== 'note');
}

/** The letter about one report with its findings. */
export function letterOf(
  entry: CheckedEntry,
  records: readonly LetterRecord[],
  isFirst: boolean,
  words: Words,
  own: LetterWords,
): string {
  const report = namedBy(entry);
  const groups = severities
    .map((severity) => ({ severity, records: records.filter((record) => record.severity === severity) }))
    .filter((group) => group.records.length > 0);
  const unsure = unsureOf(entry, words);
  const since = sinceSentence(openSince(entry), words);
  const gone = goneOf(entry.since, words);
  const begin = isFirst ? paragraph : paragraphOnNewPage;
  return [
    begin('Title', own.title(report)),
    paragraph('Addressee', own.addressee(report)),
    paragraph('Text', own.opening(report, countsOf(records))),
    ...(since === null ? [] : [paragraph('Text', own.sentence(since))]),
    ...groups.flatMap((group, at) => [
      paragraph('Heading', own.heading(group.severity, at + 1)),
      findingTable(group.records, words, own),
    ]),
    paragraph('Gap', ''),
    ...(records.some(({ expected }) => expected !== null) ? [paragraph('Remark', own.caution)] : []),
    ...gone.flatMap(({ title, findings }, at) => [
      paragraph('Heading', own.gone(title, groups.length + at + 1)),
      ...listed(findings.map(({ message }) => message)),
    ]),
    ...(unsure.length === 0
      ? []
      : [paragraph('Heading', own.unsure(groups.length + gone.length + 1)), ...listed(unsure)]),
    paragraph('Gap', ''),
    paragraph('Contact', own.contact),
    ...own.signature.map((line) => paragraph('Signature', line)),
  ].join('');
}

/** What a report is called in a letter, and on the page after the letters. */
export function namedBy({ source, checked: { report } }: CheckedEntry): Named {
  return { agency: report.agency, year: report.year, title: report.title?.text ?? null, source: fileName(source) };
}

/** Lines of a list, a paragraph each. */
export function listed(items: readonly string[]): string[] {
  return items.map((item, at) => paragraph('Remark', `${at + 1}. ${item}`));
}

function countsOf(records: readonly CorrectionRecord[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of records) counts[severity] += 1;
  return counts;
}
