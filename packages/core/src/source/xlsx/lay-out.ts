import type { BlockList, FilledCell } from '../block-list.js';
import { BadXml } from '../xml/read-xml.js';
import { type Range, referenceName } from './reference.js';
import type { Sheet } from './sheet.js';

/** A row with what its cells show: those that a merged cell covers are left out. */
interface ShownRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, string>;
  /** The columns that cells merged over several cover, and how many they do. */
  readonly covered: ReadonlySet<number>;
  readonly spans: ReadonlyMap<number, number>;
}

/** More cells merged side by side than a sheet is wide. */
const maxMerged = 256;

/** Takes down a sheet: its tables stand where rows with several cells follow each other. */
export function takeSheet(sheet: Sheet, name: string, list: BlockList): void {
  let table: ShownRow[] = [];
  const end = () => {
    takeTable(table, name, list);
    table = [];
  };
  for (const row of shownRows(sheet)) {
    const isBlank = [...row.cells.values()].every((text) => text.trim() === '');
    const before = table.at(-1);
    if (isBlank || row.cells.size === 1 || (before !== undefined && before.row + 1 !== row.row)) end();
    if (isBlank) list.addLines([{ kind: 'line', text: '', origin: originOf(name, row.row, 0) }]);
    else if (row.cells.size === 1) takeTable([row], name, list);
    else table.push(row);
  }
  end();
}

function shownRows({ rows, merged, hidden }: Sheet): ShownRow[] {
  const waiting = merged.toSorted((one, other) => other.first.row - one.first.row);
  let open: Range[] = [];
  return rows
    .toSorted((one, other) => one.row - other.row)
    .map(({ row, cells }) => {
      while ((waiting.at(-1)?.first.row ?? Number.POSITIVE_INFINITY) <= row) open.push(waiting.pop() as Range);
      open = open.filter(({ last }) => last.row >= row);
      if (open.length > maxMerged) throw new BadXml('tangled');
      const covered = new Set(hidden);
      const spans = new Map<number, number>();
      for (const { first, last } of open) {
        const end = Math.min(last.column, first.column + maxMerged);
        for (let at = first.column; at <= end; at++) if (at !== first.column || first.row !== row) covered.add(at);
        if (first.row === row) spans.set(first.column, end - first.column + 1);
      }
      const shown = new Map([...cells].filter(([column]) => !covered.has(column)));
      return { row, cells: shown, covered, spans };
    })
    .filter(({ cells }) => cells.size > 0);
}

/** Rows of one table, from its first cell to the last column in which anything is filled. */
function takeTable(rows: readonly ShownRow[], name: string, list: BlockList): void {
  let [first, last] = [Number.POSITIVE_INFINITY, -1];
  for (const { cells, spans } of rows) {
    for (const [column, text] of cells) {
      first = Math.min(first, column);
      if (text.trim() !== '') last = Math.max(last, column + (spans.get(column) ?? 1) - 1);
    }
  }
  for (const { row, cells, covered, spans } of rows) {
    const filled: FilledCell[] = [];
    for (let column = first; column <= last; column++) {
      if (covered.has(column)) continue;
      const origin = originOf(name, row, column);
      const lines = (cells.get(column) ?? '').split(/\r?\n/).map((text) => ({ kind: 'line', text, origin }) as const);
      filled.push({ lines, origin, column, span: spans.get(column) ?? 1 });
    }
    list.addRow(filled);
  }
  list.endRows();
}

function originOf(sheet: string, row: number, column: number) {
  return { kind: 'sheet', sheet, cell: referenceName({ row, column }) } as const;
}
