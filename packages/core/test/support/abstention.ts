import { type FormLine, formGrid, type TableKey, tableKeys } from '../../src/form/index.js';
import { type Entry, entryOf, type Filled, type FilledTable } from '../render/filled.js';
import type { TableWriter } from '../render/writer.js';

/**
 * The cells that a reader may leave out, for the text does not tell them: rows in which a blank cell stands next to
 * pads that look like blank cells, and rows with blanks where a layout leaves no trace of them. Everything else must
 * be read.
 */
export function untold(filled: Filled, writers: Readonly<Record<TableKey, TableWriter>>): Set<string> {
  const cells = tableKeys.flatMap((key) => {
    const table = filled.tables[key];
    return table === undefined ? [] : untoldOf(table, writers[key]);
  });
  return new Set(cells);
}

function untoldOf(table: FilledTable, writer: TableWriter): string[] {
  const { lines } = formGrid(table.edition, table.key);
  const all = lines.flatMap(({ cells }) => cells);
  const entries = all.map(({ address }) => entryOf(table, address));
  if (table.key === 'disputes') {
    return writer.pads === 'blanks unseen' && entries.some(isBlank) ? all.map(({ address }) => address) : [];
  }
  return lines
    .filter((line) => untoldRow(table, line, writer))
    .flatMap(({ cells }) => cells.map(({ address }) => address));
}

function untoldRow(table: FilledTable, { cells }: FormLine, { pads }: TableWriter): boolean {
  const entries = cells.map(({ address }) => entryOf(table, address));
  const first = isBlank(entries[0]);
  const last = isBlank(entries.at(-1));
  // A lone figure or three have no pads that could be taken for them: they follow the label at once.
  const padded = table.key === 'applications' || cells.length === 2;
  switch (pads) {
    case 'none':
      return false;
    case 'before figures':
      return table.key === 'applications' ? first : padded && last;
    case 'after figures':
      return padded && last;
    case 'both':
      return padded && (first || last);
    case 'blanks unseen':
      return entries.some(isBlank);
  }
}

function isBlank(entry: Entry | undefined): boolean {
  return entry?.state === 'blank';
}
