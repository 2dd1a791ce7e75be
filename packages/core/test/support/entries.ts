import type { TableKey } from '../../src/form/index.js';
import type { Recognized } from '../../src/grammar/labels/recognize.js';
import { recognize } from '../../src/grammar/labels/recognize.js';
import type { Entries, Entry, Heading } from '../../src/grammar/tables/record.js';
import { entriesOfStream } from '../../src/grammar/tables/stream-entries.js';
import { rowsOf } from '../../src/grid/rows.js';
import type { Token } from '../../src/grid/token.js';

/** The cells of a row written as `规章 3 _ 4`; `_` is a blank one. */
export function cellsOf(row: string): readonly Token[] {
  return rowsOf(`${row.replaceAll(' ', '\t').replaceAll('_', '')}\t\t\t\t\t`)[0]?.cells.slice(0, -5) ?? [];
}

/** Cells as {@link cellsOf} takes them. */
function written(cells: readonly Token[]): string {
  return cells.map(({ text }) => text || '_').join(' ');
}

/** A label's meaning as a row of its table, or else its first. */
function meaningOf(text: string, table: TableKey): Recognized | null {
  const all = recognize(text, table);
  return all.find(({ label }) => label.role === 'row') ?? all[0] ?? null;
}

/** A row's label, or none with '', and its cells. */
export function entryOf(table: TableKey, label: string, cells: string, particular: Partial<Entry> = {}): Entry {
  const meaning = meaningOf(label, table);
  return {
    label: meaning?.label ?? null,
    fit: meaning?.fit ?? 'similar',
    printed: label === '' ? [] : cellsOf(label),
    cells: [...cellsOf(cells)],
    labelAt: 0,
    rowLength: 0,
    ...particular,
  };
}

/** The heads of a table printed one after the other. */
export function headingsOf(table: TableKey, printed: string): readonly Heading[] {
  return entriesOfStream(cellsOf(printed), table).headings;
}

/** What entries say, a line each: `denied.stateSecret < 1.属于国家秘密: 0 _ 0`; `?` for an unknown label. */
export function linesOf({ entries }: Entries): string[] {
  return entries.map(({ label, printed, cells }) =>
    `${label?.key ?? '?'} < ${written(printed)}: ${written(cells)}`.trimEnd(),
  );
}

/** Heads as they were printed, with what they are. */
export function headsOf({ headings }: Entries): string[] {
  return headings.map(({ label, tokens }) => `${label.role} ${label.key} < ${written(tokens)}`);
}
