import type { Cell, Report } from '../grammar/report.js';
import type { Finding } from '../rules/rules.js';
import { editionOf } from './sentences.js';
import type { Words } from './words.js';

/** From this many on, addends that are 0 are told together. */
const manyZeros = 3;

/**
 * One line of a sum written out: a cell, the addends that are 0 told together, or what the cells before it come to.
 * A cell's name leaves out what all cells of the sum have in common.
 */
export type SumLine =
  | { readonly kind: 'cell'; readonly sign: '' | '+'; readonly cell: Cell; readonly name: string }
  | { readonly kind: 'zeros'; readonly sign: '+'; readonly count: number }
  | { readonly kind: 'total'; readonly sign: '='; readonly value: number };

/** A sum that does not hold: the side that must come to `left`, and the side that comes to something else. */
export interface WrittenSum {
  /** Ends with its total. */
  readonly left: readonly SumLine[];
  /** A single cell, or several that end with their total. */
  readonly right: readonly SumLine[];
  /** By how much the sides differ; above 0. */
  readonly difference: number;
}

/** The sum of a finding written out; null where there is none, or a figure is missing. */
export function writtenSum(finding: Finding, report: Report, words: Words): WrittenSum | null {
  const { equation, actual, expected, difference } = finding;
  if (equation === null || actual === null || expected === null || difference === null) return null;
  const name = namer([...equation.left, ...equation.right], report, words);
  const right = side(equation.right, name);
  return {
    left: [...side(equation.left, name), { kind: 'total', sign: '=', value: expected }],
    right: equation.right.length === 1 ? right : [...right, { kind: 'total', sign: '=', value: actual }],
    difference: Math.abs(difference),
  };
}

function side(cells: readonly Cell[], name: (cell: Cell) => string): SumLine[] {
  const zeros = cells.filter((cell) => cell.value === 0);
  const folded = zeros.length >= manyZeros && zeros.length < cells.length;
  const shown = folded ? cells.filter((cell) => cell.value !== 0) : cells;
  const lines = shown.map((cell, at): SumLine => ({ kind: 'cell', sign: at === 0 ? '' : '+', cell, name: name(cell) }));
  return folded ? [...lines, { kind: 'zeros', sign: '+', count: zeros.length }] : lines;
}

/** Names that leave out what all cells have in common: columns for cells of one row, rows for those of one column. */
function namer(cells: readonly Cell[], report: Report, words: Words): (cell: Cell) => string {
  const one = (part: 'row' | 'column') => new Set(cells.map((cell) => cell[part])).size === 1;
  const part = one('row') ? 'column' : one('column') ? 'row' : 'cell';
  return ({ address }) => words[part](address, editionOf(address, report));
}
