import type { Finding } from '@gouji/core';
import { accountOf, incompleteCells, type RolledUp, rollUpWordsOf, sumText } from '@gouji/core/formats';
import { adviceOf, messageOf, type Words } from '@gouji/core/messages';
import { compared } from '@gouji/core/rollup';
import { padded, printable, widthOf } from '@gouji/terminal';
import picocolors from 'picocolors';
import type { CliWords } from '../../words/words.js';
import { severityMark } from './finding.js';
import { labelled, margin, type Page, sentence } from './page.js';
import type { Style } from './pretty.js';

/** A roll-up for people: whose sums these are, those that are not 0, who is in, what is lacking, and the findings. */
export function rollUpText(rolledUp: RolledUp, words: Words, cli: CliWords, { columns, color }: Style): string {
  const page: Page = { words, cli, columns, paint: picocolors.createColors(color) };
  const blocks = [
    headLines(rolledUp, page),
    sumLines(rolledUp, page),
    ...accountLines(rolledUp, page),
    comparedLines(rolledUp, page),
    ...findingBlocks(rolledUp, page),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function headLines({ rollup }: RolledUp, page: Page): string[] {
  const own = rollUpWordsOf(page.words.lang);
  const { government, year, members } = rollup;
  const name = [...(government === null ? [] : [government]), own.scope(year, members.length)].join(' · ');
  const incomplete = incompleteCells(rollup);
  return [
    page.paint.underline(printable(name)),
    ...(incomplete === 0 ? [] : sentence(page, 0, own.notice(incomplete)).map((line) => page.paint.yellow(line))),
  ];
}

/** In table two every sum, of the others the totals. */
function sumLines({ rollup: { totals, edition } }: RolledUp, { words, paint }: Page): string[] {
  const own = rollUpWordsOf(words.lang);
  const shown = totals.filter(({ cell, value }) => {
    return value !== 0 && (cell.table === 'proactive' || cell.column.key === 'total');
  });
  const figures = shown.map(sumText);
  const width = Math.max(0, ...figures.map((figure) => widthOf(figure)));
  const lines = shown.map(({ cell }, at) => {
    const figure = padded(figures[at] ?? '', width);
    return `${' '.repeat(margin.body)}${figure}  ${words.cell(cell.address, edition)}`;
  });
  return lines.length === 0 ? [] : [`${' '.repeat(margin.finding)}${paint.bold(own.sums)}`, ...lines];
}

function accountLines(rolledUp: RolledUp, page: Page): string[][] {
  return accountOf(rolledUp, page.words)
    .filter(({ part }) => part !== 'findings')
    .map(({ heading, lines }) => [
      `${' '.repeat(margin.finding)}${page.paint.bold(heading)}`,
      ...lines.flatMap((line) => sentence(page, margin.body, `- ${line}`, 2)),
    ]);
}

function comparedLines({ rollup, options }: RolledUp, page: Page): string[] {
  const counts = compared(rollup, options.blankAsZero);
  if (counts === null || rollup.against === null) return [];
  return sentence(page, margin.finding, rollUpWordsOf(page.words.lang).compared(rollup.against.source, counts));
}

function findingBlocks({ findings }: RolledUp, page: Page): string[][] {
  const advised = new Set<string>();
  return findings.map((finding) => {
    const advice = advised.has(finding.rule) ? [] : adviceLines(finding, page);
    advised.add(finding.rule);
    return [
      `${' '.repeat(margin.finding)}${severityMark(finding.severity, page)}  ${page.paint.bold(finding.rule)}`,
      ...sentence(page, margin.body, messageOf(finding, page.words)),
      ...advice,
    ];
  });
}

function adviceLines(finding: Finding, page: Page): string[] {
  return labelled(page, margin.body, page.cli.pretty.advice, adviceOf(finding, page.words));
}
