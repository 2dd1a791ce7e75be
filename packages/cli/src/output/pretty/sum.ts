import type { Cell, Finding, Report } from '@gouji/core';
import { clipped, padded, widthOf } from '@gouji/terminal';
import { margin, type Page } from './page.js';

/** From this many on, addends that are 0 are told in one line. */
const manyZeros = 3;

/** The parts of an addend's line. */
interface Addend {
  readonly sign: string;
  readonly figure: string;
  readonly line: string;
  readonly name: string;
}

/** A sum written out: each addend with its place and name, what they come to, and what the report says instead. */
export function sumLines({ equation, actual, expected, difference }: Finding, report: Report, page: Page): string[] {
  if (equation === null || actual === null || expected === null || difference === null) return [];
  const name = namer([...equation.left, ...equation.right], report, page);
  const off = page.cli.pretty.difference(figure(Math.abs(difference)));
  const right = equation.right.length === 1 ? side(equation.right, name, page, off) : side(equation.right, name, page);
  return table(
    [
      ...side(equation.left, name, page),
      total(expected),
      ...right,
      ...(equation.right.length === 1 ? [] : [{ ...total(actual), name: off }]),
    ],
    page,
  );
}

function total(value: number): Addend {
  return { sign: '=', figure: figure(value), line: '', name: '' };
}

/** Without the traces of binary fractions that sums of 万元 leave. */
function figure(value: number): string {
  return String(Number(value.toFixed(6)));
}

function side(cells: readonly Cell[], name: (cell: Cell) => string, { cli }: Page, remark = ''): Addend[] {
  const zeros = cells.filter((cell) => cell.value === 0);
  const folded = zeros.length >= manyZeros && zeros.length < cells.length;
  const shown = folded ? cells.filter((cell) => cell.value !== 0) : cells;
  const addends = shown.map((cell, at) => ({
    sign: at === 0 ? '' : '+',
    figure: cell.value === null ? cli.pretty.blank : figure(cell.value),
    line: cell.place === null ? '' : cli.pretty.line(cell.place.line),
    name: remark === '' ? name(cell) : `${name(cell)}  ${remark}`,
  }));
  if (folded) addends.push({ sign: '+', figure: '0', line: '', name: cli.pretty.zeros(zeros.length) });
  return addends;
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

/** Names that leave out what all cells have in common: columns for cells of one row, rows for those of one column. */
function namer(cells: readonly Cell[], report: Report, { words }: Page): (cell: Cell) => string {
  const edition = ({ table }: Cell) => report.tables[table]?.edition ?? report.edition;
  const one = (part: 'row' | 'column') => new Set(cells.map((cell) => cell[part])).size === 1;
  if (one('row')) return (cell) => words.column(cell.address, edition(cell));
  if (one('column')) return (cell) => words.row(cell.address, edition(cell));
  return (cell) => words.cell(cell.address, edition(cell));
}
