import { blankAt } from '../../grid/cell.js';
import type { Row } from '../../grid/row.js';
import type { Token } from '../../grid/token.js';
import { isRule } from '../../layout/pipe/pipe.js';
import { meaningsOf } from '../labels/recognize.js';
import { isOfHeads, type Run, runsOf } from './runs.js';

/** A label of the form so many times side by side, in so many rows of a table, is no slip. */
const minRun = 3;
const minRows = 2;

/**
 * The rows, with what a merged cell says left where it begins. Programs that know no merged cells write it into every
 * cell that it covers; those are blank then, as in a table whose merged cells leave empty ones. Words that are no label
 * of the form stay, since they can stand for figures, and so does the last label of a row: it is the row's own.
 */
export function withoutRepeats(rows: readonly Row[]): readonly Row[] {
  const runs = new Map<Row, readonly Run[]>();
  for (const row of rows) if (row.words > 1) runs.set(row, runsOf(row));
  if (![...runs.values()].some(isTelling)) return rows;
  return stretches(rows).flatMap((table) => {
    const telling = table.filter((row) => isTelling(runs.get(row) ?? []));
    return telling.length < minRows ? table : uncovered(table, runs);
  });
}

function isTelling(runs: readonly Run[]): boolean {
  return runs.some(({ first, last, labels }) => last - first + 1 >= minRun && labels.length > 0);
}

/** Rows of several cells that follow each other, and the lines between them. */
function stretches(rows: readonly Row[]): Row[][] {
  const found: Row[][] = [];
  let inTable = false;
  for (const row of rows) {
    const isOfTable = row.cells.length > 1;
    const last = found.at(-1);
    if (last === undefined || isOfTable !== inTable) found.push([row]);
    else last.push(row);
    inTable = isOfTable;
  }
  return found;
}

/** Cells below a head that is merged up to its row's end, in rows of so many cells. */
interface Wide extends Run {
  readonly length: number;
}

function uncovered(table: readonly Row[], runs: ReadonlyMap<Row, readonly Run[]>): Row[] {
  let above: Row | null = null;
  let wide: Wide | null = null;
  return table.map((row) => {
    if (isRule(row)) return row;
    const own = runs.get(row) ?? [];
    const isHeads = isOfHeads(row, own);
    if (isHeads) wide = wideIn(row, own);
    const covered = [
      ...own.filter((run) => run.labels.length > 0 || (isHeads && isFirst(run, row))).flatMap(behindFirst),
      ...fromAbove(row, above, isHeads),
      ...(isHeads ? [] : underWide(row, wide)),
    ];
    above = row;
    return covered.length === 0 ? row : blanked(row, new Set(covered));
  });
}

/** Whether nothing stands before a run in its row: among heads, what the form says in the corner. */
function isFirst({ first }: Run, { cells }: Row): boolean {
  return cells.findIndex(({ kind }) => kind !== 'blank') === first;
}

function behindFirst({ first, last }: Pick<Run, 'first' | 'last'>): number[] {
  return Array.from({ length: last - first }, (_, at) => first + 1 + at);
}

/** The cells of a row that say what the one above says: those of heads, and labels with another behind them. */
function fromAbove({ cells }: Row, above: Row | null, isHeads: boolean): number[] {
  if (above?.cells.length !== cells.length) return [];
  const isLabel = ({ kind, text }: Token) => kind === 'words' && meaningsOf(text).labels.length > 0;
  const lastLabel = cells.findLastIndex(isLabel);
  const own = cells.findIndex(({ text }) => text === cells[lastLabel]?.text);
  return cells.flatMap(({ kind, text }, at) => {
    const isAgain = kind === 'words' && text === above.cells[at]?.text;
    return isAgain && (isHeads || at < own) ? [at] : [];
  });
}

/** The last head of a block of table two, where it takes the columns that the block leaves. */
function wideIn({ cells }: Row, runs: readonly Run[]): Wide | null {
  const end = cells.findLastIndex(({ kind }) => kind !== 'blank');
  const run = runs.find(({ last }) => last === end);
  const isColumn = run?.labels.some(({ table, role }) => table === 'proactive' && role === 'column') === true;
  return isColumn ? { ...run, length: cells.length } : null;
}

/** The cells below such a head, where all of them say the same; otherwise nobody can tell which of them counts. */
function underWide({ cells }: Row, wide: Wide | null): number[] {
  if (wide === null || cells.length !== wide.length) return [];
  const [figure, ...others] = cells.slice(wide.first, wide.last + 1);
  return others.every(({ text }) => text === figure?.text) ? behindFirst(wide) : [];
}

function blanked(row: Row, covered: ReadonlySet<number>): Row {
  const cells = row.cells.map((cell, at) => (covered.has(at) ? blankFor(cell) : cell));
  const filled = cells.filter(({ kind }) => kind !== 'blank').length;
  const words = cells.filter(({ kind }) => kind === 'words').length;
  return { ...row, cells, filled, words };
}

function blankFor({ start, line, origin }: Token): Token {
  const blank = blankAt(start, line);
  return origin === undefined ? blank : { ...blank, origin };
}
