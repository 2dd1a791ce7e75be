import { type FormLine, formGrid, type TableKey, tableKeys } from '../../src/form/index.js';
import { type Entry, entryOf, type Filled, type FilledTable } from '../render/filled.js';
import type { TableWriter } from '../render/writer.js';

/**
 * The cells that a reader may leave out, for the text does not tell them (see `OpenRows`). Everything else must be
 * read.
 */
export function untold(filled: Filled, writers: Readonly<Record<TableKey, TableWriter>>): Set<string> {
  const rows = tableKeys.flatMap((key) => {
    const table = filled.tables[key];
    return table === undefined ? [] : rowsOf(table).filter((row) => isOpen(table, row, writers[key]));
  });
  return new Set(rows.flatMap(({ cells }) => cells.map(({ address }) => address)));
}

type Row = Pick<FormLine, 'cells'> & { readonly last: boolean };

/** The rows as they are written: table four has all its figures in one. */
function rowsOf({ edition, key }: FilledTable): Row[] {
  const { lines, cells } = formGrid(edition, key);
  if (key === 'disputes') return [{ cells, last: true }];
  return lines.map((line, index) => ({ cells: line.cells, last: index === lines.length - 1 }));
}

function isOpen(table: FilledTable, { cells, last }: Row, { open }: TableWriter): boolean {
  const entries = cells.map(({ address }) => entryOf(table, address));
  switch (open) {
    case 'none':
      return false;
    case 'blank at the end':
      return last && isBlank(entries.at(-1));
    case 'any blank':
      return entries.some(isBlank);
    case 'blank at an edge':
      return padded(table, entries.length) && (isBlank(entries[0]) || isBlank(entries.at(-1)));
  }
}

/** Table four has no pads, nor has a row of three figures in table two; a lone figure there follows its label. */
function padded({ key }: FilledTable, figures: number): boolean {
  return key === 'applications' || (key === 'proactive' && figures === 2);
}

function isBlank(entry: Entry | undefined): boolean {
  return entry?.state === 'blank';
}
