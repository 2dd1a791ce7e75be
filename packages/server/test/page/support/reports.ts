import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '@gouji/core';
import { type CheckEntry, checkFormats, unread, written } from '@gouji/core/formats';
import { type Lang, messageOf, wordsOf } from '@gouji/core/messages';
import { Series } from '@gouji/core/series';

const root = join(import.meta.dirname, '../../../../..');

/** Reports as files: our examples, and published ones where they are at hand. */
export interface ReportFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer<ArrayBuffer>;
}

export const examples = reportsIn(join(root, 'examples'));
const folder = join(root, '../shared/samples');
export const samples = existsSync(folder) ? reportsIn(folder) : [];
if (samples.length === 0) console.warn(`skipped: no published reports in ${folder}, so only our examples are tried`);

/** Published documents of offices, where they are at hand. */
const office = join(root, '../shared/documents');
export const documents = existsSync(office) ? reportsIn(office, /\.(pdf|docx)$/) : [];

function reportsIn(folder: string, kind = /\.(txt|md)$/): ReportFile[] {
  const names = readdirSync(folder).filter((name) => kind.test(name) && name !== 'README.md');
  return names.map((name) => file(name, readFileSync(join(folder, name))));
}

export function file(name: string, content: string | Buffer): ReportFile {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(content as string) };
}

export function example(name: string): ReportFile {
  const found = examples.find((one) => one.name.startsWith(name));
  if (found === undefined) throw new Error(`no example ${name}`);
  return found;
}

/** What the command line makes of files, the years of a body beside one another. */
function entriesOf(files: readonly ReportFile[], lang: Lang): CheckEntry[] {
  const series = new Series();
  return files.flatMap(({ name, buffer }): CheckEntry[] => {
    const reading = read(new Uint8Array(buffer));
    if (!reading.ok) return [unread(name, reading.problem, wordsOf(lang))];
    return reading.reports.map((report) => {
      const { beside, alone: _, record: __, ...checked } = series.check(name, report);
      return { source: name, checked, ...(beside.length > 0 && { beside }) };
    });
  });
}

/** The list of corrections that the command line writes. */
export function markdownOf(files: readonly ReportFile[], lang: Lang): string {
  return [...written(checkFormats.markdown(wordsOf(lang)), entriesOf(files, lang))].join('');
}

/** The findings of the command line: of each report its rules and sentences, sorted. */
export function findingsOf(files: readonly ReportFile[], lang: Lang): string[][] {
  return entriesOf(files, lang).flatMap((entry) =>
    'checked' in entry
      ? [entry.checked.findings.map((finding) => `${finding.rule} ${messageOf(finding, wordsOf(lang))}`).toSorted()]
      : [],
  );
}
