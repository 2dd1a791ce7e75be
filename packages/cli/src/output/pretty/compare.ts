import {
  type ComparedEntry,
  type ComparedYears,
  type CompareEntry,
  changeRow,
  comparisonsOf,
  textBar,
} from '@gouji/core/compare';
import { addToSummary, emptySummary, isUnread, type Writer } from '@gouji/core/formats';
import { grouped, type Words } from '@gouji/core/messages';
import { clipped, fold, padded, printable, widthOf } from '@gouji/terminal';
import picocolors from 'picocolors';
import type { CliWords } from '../../words/words.js';
import { groupLines } from './finding.js';
import { margin, type Page, sentence } from './page.js';
import type { Style } from './pretty.js';

/** The comparison of two years for people: a table of changes with bars, and what does not fit. */
export function comparePretty(words: Words, cli: CliWords, { columns, color }: Style): Writer<CompareEntry> {
  const page: Page = { words, cli, columns, paint: picocolors.createColors(color) };
  const summary = emptySummary();
  return {
    open: () => '',
    entry(entry) {
      if (isUnread(entry)) {
        summary.problems += 1;
        return '';
      }
      addToSummary(summary, entry.checked);
      return text([...comparedLines(entry, page), '']);
    },
    close: () => text(fold(cli.pretty.summary(summary), columns).map((line) => page.paint.bold(line))),
  };
}

function comparedLines(entry: ComparedEntry, page: Page): string[] {
  const { source, checked, decisions, since } = entry;
  const { cli, paint } = page;
  const comparisons = comparisonsOf(entry);
  const name = printable(source === '-' ? cli.pretty.stdin : source);
  const agency = printable(checked.report.agency ?? cli.pretty.noTitle);
  if (comparisons.length === 0) return [paint.underline(name), paint.dim(`${agency} · ${cli.pretty.notCompared}`)];
  const telling = { page, source: name, report: checked.report, decisions, since, advised: new Set<string>() };
  const told = grouped(checked.findings).flatMap((group) => ['', ...groupLines(group, telling)]);
  const tables = comparisons.map((compared) => {
    const about = `${agency} · ${cli.pretty.year(compared.own.year)} · ${cli.pretty.beside([compared.other])}`;
    return [...fold(about, page.columns).map((line) => paint.dim(line)), ...table(compared, page)];
  });
  return [paint.underline(name), ...tables.flatMap((table, at) => (at > 0 ? ['', ...table] : table)), ...told];
}

/** Figures stand right; the bar comes last, since its width differs between terminals. */
function table({ shown }: ComparedYears, page: Page): string[] {
  if (shown.length === 0) return sentence(page, margin.finding, page.cli.pretty.allZero);
  const rows = shown.map((change) => ({ ...changeRow(change, page.words), bar: textBar(change) }));
  const wide = (part: 'before' | 'after' | 'change' | 'growth') => Math.max(...rows.map((row) => widthOf(row[part])));
  const widths = { before: wide('before'), after: wide('after'), change: wide('change'), growth: wide('growth') };
  const figures = widths.before + widths.after + widths.change + widths.growth + 'AA→AA'.length + 4;
  const most = Math.max(...rows.map(({ name }) => widthOf(name)));
  const room =
    page.columns === null ? most : Math.max(12, Math.min(most, page.columns - margin.finding - figures - 14));
  return rows.map(({ name, bar, ...row }) => {
    const right = (part: keyof typeof widths) => ' '.repeat(widths[part] - widthOf(row[part])) + row[part];
    const line = `${padded(clipped(name, room), room)}  ${right('before')} → ${right('after')}  ${right('change')}  ${right('growth')}  `;
    const color = bar.startsWith('−') ? page.paint.yellow : page.paint.cyan;
    return `${' '.repeat(margin.finding)}${bar === '' ? line.trimEnd() : line + color(bar)}`;
  });
}

function text(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
