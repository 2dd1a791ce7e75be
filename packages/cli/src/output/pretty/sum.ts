import type { Finding, Report } from '@gouji/core';
import { figureText, type SumLine, writtenSum } from '@gouji/core/messages';
import { clipped, padded, widthOf } from '@gouji/terminal';
import { margin, type Page, whereOf } from './page.js';

/** The parts of an addend's line. */
interface Addend {
  readonly sign: string;
  readonly figure: string;
  readonly line: string;
  readonly name: string;
}

/** A sum written out: each addend with its place and name, what they come to, and what the report says instead. */
export function sumLines(finding: Finding, report: Report, page: Page): string[] {
  const sum = writtenSum(finding, report, page.words);
  if (sum === null) return [];
  const off = page.cli.pretty.difference(figureText(sum.difference));
  const last = sum.right.length - 1;
  return table(
    [
      ...sum.left.map((line) => addend(line, page)),
      ...sum.right.map((line, at) => (at === last ? remarked(addend(line, page), off) : addend(line, page))),
    ],
    page,
  );
}

function addend(line: SumLine, page: Page): Addend {
  const { cli } = page;
  switch (line.kind) {
    case 'cell': {
      const { value, place } = line.cell;
      return {
        sign: line.sign,
        figure: value === null ? cli.pretty.blank : figureText(value),
        line: whereOf(place, page),
        name: line.name,
      };
    }
    case 'zeros':
      return { sign: line.sign, figure: '0', line: '', name: cli.pretty.zeros(line.count) };
    case 'total':
      return { sign: line.sign, figure: figureText(line.value), line: '', name: '' };
  }
}

function remarked(addend: Addend, remark: string): Addend {
  return { ...addend, name: addend.name === '' ? remark : `${addend.name}  ${remark}` };
}

/** Addends in columns; names come last, since they may be cut and their width differs between terminals. */
function table(addends: readonly Addend[], { columns, paint }: Page): string[] {
  const figures = Math.max(...addends.map(({ figure }) => widthOf(figure)));
  const lines = Math.max(...addends.map(({ line }) => widthOf(line)));
  const room =
    columns === null ? Number.POSITIVE_INFINITY : Math.max(10, columns - margin.figures - figures - lines - 6);
  return addends.map(({ sign, figure, line, name }) => {
    const number = `${sign.padEnd(1)} ${' '.repeat(figures - widthOf(figure))}${figure}`;
    const place = padded(line, lines);
    const row = `${number}  ${line === '' ? place : paint.dim(place)}  ${clipped(name, room)}`;
    return ' '.repeat(margin.figures) + row.trimEnd();
  });
}
