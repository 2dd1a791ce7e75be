import { figureText } from '../../messages/figure-text.js';
import type { Words } from '../../messages/words.js';
import type { CsvField } from '../csv.js';
import { type CheckEntry, type CheckedEntry, isUnread } from '../entry.js';
import { markdownTable, markdownText } from '../markdown-text.js';
import type { Writer } from '../writer.js';
import { columns, contentOf } from './columns.js';
import { goneOf } from './gone.js';
import { correctionRecords } from './record.js';
import { Tally } from './tally.js';
import { unsureOf } from './unsure.js';

/** What the heading over a report's table says already. */
const inHeading: ReadonlySet<string> = new Set(['agency', 'year', 'source']);

/**
 * The list of corrections as a document in Markdown: a table for each report that has findings, then a summary of all.
 * Reports are written as they come, so that the summary stands at the end.
 */
export function markdownWriter(words: Words): Writer<CheckEntry> {
  const own = columns.map(({ name }) => name).filter((name) => !inHeading.has(name));
  const tally = new Tally(words);
  return {
    open: () => `# ${words.corrections.title}\n`,
    entry(entry) {
      if (isUnread(entry)) {
        tally.add(entry);
        return '';
      }
      const first = tally.findings + 1;
      const names = own.filter((name) => name !== 'since' || entry.since !== undefined);
      const heads = names.map((name) => words.corrections.columns[name]);
      const rows = correctionRecords(entry, words).map((record, at) =>
        names.map((name) => contentOf(name, record, first + at, words)),
      );
      const unsure = unsureOf(entry, words);
      tally.add(entry);
      const blocks = [
        ...(rows.length > 0 ? [table(heads, rows)] : []),
        ...goneOf(entry.since, words).flatMap(({ title, findings }) => [
          markdownText(title),
          list(findings.map(({ message }) => message)),
        ]),
        ...(unsure.length > 0 ? [markdownText(words.corrections.unsure), list(unsure)] : []),
      ];
      return blocks.length > 0 ? text([heading(entry, words), ...blocks]) : '';
    },
    close() {
      const { sheets, nothing, unread } = words.corrections;
      const since = tally.since.counts;
      const problems = tally.unread.map(({ source, problem }) => `${source}: ${problem.message}`);
      return text([
        ...(tally.findings === 0 ? [nothing] : []),
        `## ${sheets.summary}`,
        table(tally.heads, tally.rows),
        ...(since === null ? [] : [markdownText(words.corrections.sinceLast(since))]),
        ...(problems.length > 0 ? [markdownText(unread), list(problems)] : []),
      ]);
    },
  };
}

function heading({ source, checked: { report } }: CheckedEntry, { corrections }: Words): string {
  const year = report.year === null ? [] : [corrections.year(report.year)];
  const name = [report.agency ?? corrections.noAgency, ...year].join(' · ');
  return `## ${markdownText(name)}\n\n${markdownText(corrections.source(source))}`;
}

/** Blocks, each after an empty line. */
function text(blocks: readonly string[]): string {
  return blocks.map((block) => `\n${block}\n`).join('');
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${markdownText(item)}`).join('\n');
}

function table(heads: readonly string[], rows: readonly (readonly CsvField[])[]): string {
  return markdownTable(
    heads.map(markdownText),
    rows.map((row) => row.map((field) => markdownText(fieldText(field)))),
  );
}

function fieldText(field: CsvField): string {
  return typeof field === 'number' ? figureText(field) : (field ?? '');
}
