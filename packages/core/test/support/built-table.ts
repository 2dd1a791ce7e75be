import { type Address, type Edition, type FormLine, formGrid, type TableKey } from '../../src/form/index.js';
import type { Cell, HeadingReading, LabelFit, RowReading, StrayRow, Table } from '../../src/grammar/report.js';
import type { TextWriter } from './text-writer.js';

/**
 * What a cell holds: a number; `''` blank; `'/'` a placeholder; other characters are text; `null` for a cell that is
 * not in the report; an object for a number with a unit or a note.
 */
export type Entry =
  | number
  | string
  | null
  | { readonly value: number; readonly raw: string; readonly unit?: string; readonly note?: string };

export interface BuiltCell {
  readonly address: Address;
  readonly entry: Entry;
}

export interface BuiltTable {
  /** Rows that are not in the table, by key. */
  readonly withoutRows?: readonly string[];
  /** Rows whose cells a doubt left out. */
  readonly doubtfulRows?: readonly string[];
  readonly labels?: Readonly<Record<string, { readonly label: string; readonly fit: LabelFit }>>;
  readonly headings?: readonly Omit<HeadingReading, 'place'>[];
  /** Labels of rows that stand behind the table's own; a key of the form where one is repeated. */
  readonly strays?: readonly { readonly label: string; readonly repeats?: string }[];
}

export function buildTable(
  writer: TextWriter,
  key: TableKey,
  edition: Edition,
  figures: readonly BuiltCell[],
  particular: BuiltTable = {},
): Table {
  const start = writer.write('');
  const { withoutRows = [], doubtfulRows = [] } = particular;
  const headings = (particular.headings ?? []).map((heading) => ({ ...heading, place: writer.line(heading.label) }));
  const cells: Cell[] = [];
  const rows: RowReading[] = [];
  const grid = formGrid(edition, key);
  for (const line of grid.lines) {
    const own = figures.slice(line.start, line.start + line.cells.length);
    if (withoutRows.includes(line.row.key)) {
      cells.push(...own.map(({ address }) => absent(address, line)));
      continue;
    }
    const doubtful = doubtfulRows.includes(line.row.key);
    const { label, fit } = particular.labels?.[line.row.key] ?? { label: line.row.label, fit: 'exact' };
    rows.push({ line, label, fit, place: writer.write(label), doubtful });
    for (const { address, entry } of own) {
      writer.write('\t');
      cells.push(doubtful || entry === null ? absent(address, line) : cell(address, line, entry, writer));
    }
    writer.line('');
  }
  const strays = (particular.strays ?? []).map(
    ({ label, repeats }): StrayRow => ({
      label,
      place: writer.line(label),
      repeats: repeats === undefined ? null : (grid.lineByRow.get(repeats) ?? null),
    }),
  );
  const place = { ...start, end: writer.length };
  return { key, edition, layout: 'tab', cells, rows, strays, headings, place };
}

function parts(address: Address, { row }: FormLine) {
  const [table] = address.split('.') as [TableKey];
  return { address, table, row: row.key, column: address.slice(table.length + row.key.length + 2) };
}

function absent(address: Address, line: FormLine): Cell {
  return { ...parts(address, line), state: 'absent', value: null, raw: '', note: '', unit: '', place: null };
}

function cell(address: Address, line: FormLine, entry: Exclude<Entry, null>, writer: TextWriter): Cell {
  const own = parts(address, line);
  if (typeof entry === 'object') {
    const { value, raw, unit = '', note = '' } = entry;
    return { ...own, state: 'number', value, raw, note, unit, place: writer.write(raw) };
  }
  const raw = String(entry);
  const state = typeof entry === 'number' ? 'number' : entry === '' ? 'blank' : entry === '/' ? 'placeholder' : 'text';
  const value = typeof entry === 'number' ? entry : null;
  return { ...own, state, value, raw, note: '', unit: '', place: writer.write(raw) };
}
