import type { Cell, Report } from '../../grammar/report.js';
import { figureText } from '../../messages/figure-text.js';
import { editionOf } from '../../messages/sentences.js';
import type { Words } from '../../messages/words.js';
import type { Finding } from '../../rules/rules.js';

/** Where on the form a finding is, in the names of one language, and what stands there. */
export interface Where {
  /** '' for a finding about no table. */
  readonly table: string;
  readonly row: string;
  readonly column: string;
  /** A number where one figure stands there; null where there is no cell. */
  readonly written: number | string | null;
}

/** More rows, columns or cells than this are counted, not named. */
const most = 3;

export function whereOf(finding: Finding, report: Report, words: Words): Where {
  const cells = finding.equation?.right ?? finding.cells;
  const [first] = cells;
  if (first === undefined) return { table: tableOf(finding, words), row: '', column: '', written: null };
  const { list, rows, columnsCounted } = words.corrections;
  const edition = editionOf(first.address, report);
  const named = (names: ReadonlyMap<string, string>, counted: (count: number) => string) =>
    names.size > most ? counted(names.size) : list([...names.values()]);
  return {
    table: words.tables[first.table],
    row: named(new Map(cells.map((cell) => [cell.row, words.row(cell.address, edition)])), rows),
    column: named(new Map(cells.map((cell) => [cell.column, words.column(cell.address, edition)])), columnsCounted),
    written: finding.equation === null ? writtenIn(cells, words) : finding.actual,
  };
}

/** A finding without cells can still be about a table. */
function tableOf({ facts }: Finding, words: Words): string {
  return 'table' in facts ? words.tables[facts.table] : '';
}

function writtenIn(cells: readonly Cell[], words: Words): number | string {
  const [first, ...others] = new Set(cells.map((cell) => content(cell, words)));
  if (first !== undefined && others.length === 0) return first;
  if (cells.length > most) return '';
  return words.corrections.list(cells.map((cell) => text(content(cell, words))));
}

function content({ state, value, raw, unit }: Cell, words: Words): number | string {
  if (state === 'number' && value !== null && unit === '') return value;
  return raw === '' ? words.states[state] : raw;
}

function text(value: number | string): string {
  return typeof value === 'number' ? figureText(value) : value;
}
