import { type ExtractEntry, isUnread, type WhyRecord, type Writer, whyRecords } from '@gouji/core/formats';
import { fold, printable } from '@gouji/terminal';
import picocolors from 'picocolors';
import { margin, type Page, sentence } from './page.js';
import type { Style } from './pretty.js';

/** How each table of a report was read, for people. Inputs that gave no report are told of on standard error. */
export function whyWriter({ words, cli }: Pick<Page, 'words' | 'cli'>, style: Style): Writer<ExtractEntry> {
  const page: Page = { words, cli, columns: style.columns, paint: picocolors.createColors(style.color) };
  let reports = 0;
  return {
    open: () => '',
    entry(entry) {
      if (isUnread(entry)) return '';
      const { source, report } = entry;
      const name = printable(source === '-' ? cli.pretty.stdin : source);
      const about = [
        report.agency ?? cli.pretty.noTitle,
        ...(report.year === null ? [] : [cli.pretty.year(report.year)]),
      ];
      const head = [page.paint.underline(name), page.paint.dim(printable(about.join(' · ')))];
      const lines = [...head, ...whyRecords(report, words).flatMap((record) => tableLines(record, page))];
      return [...(reports++ > 0 ? [''] : []), ...lines].map((line) => `${line}\n`).join('');
    },
    close: () => '',
  };
}

function tableLines(record: WhyRecord, page: Page): string[] {
  const { words, paint } = page;
  const { table, layout, sure, cells, read, inferred, byProse, leftOut } = record;
  const told = [
    words.tables[table],
    ...(layout === null ? [] : [words.layouts[layout]]),
    words.why.sure[sure],
    words.why.counts(read, cells, inferred, byProse),
  ];
  const [first = '', ...rest] = fold(told.join(' · '), page.columns);
  return [
    `${' '.repeat(margin.finding)}${paint.bold(first)}`,
    ...rest.map((line) => ' '.repeat(margin.body) + line),
    ...leftOut.flatMap((one) => {
      const where = one.line === null ? '' : `${page.cli.pretty.line(one.line)}  `;
      return sentence(page, margin.body, `- ${where}${one.message} (${words.why.cells(one.cells.length)})`, 2);
    }),
  ];
}
