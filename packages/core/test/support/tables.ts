import { type Edition, type FormCell, formGrid, type TableKey } from '../../src/form/index.js';
import type { Cell, CellState, RowReading, Table } from '../../src/grammar/report.js';
import type { Place } from '../../src/source/place.js';

/** What stands in a cell: a figure, or one of the other states. */
export type Content = number | Exclude<CellState, 'number' | 'inferred'>;

/** A table as a reader gives it, from the contents of its cells in form order; every row found, labels as in the form. */
export function tableOf(edition: Edition, key: TableKey, contents: readonly Content[]): Table {
  const grid = formGrid(edition, key);
  const rows = grid.lines.map(
    (line, index): RowReading => ({ line, label: line.row.label, fit: 'exact', place: onLine(index), doubtful: false }),
  );
  const cells = grid.lines.flatMap((line, index) =>
    line.cells.map((cell) => cellOf(cell, contents[cell.index] ?? 'absent', onLine(index))),
  );
  return { key, edition, layout: 'tab', cells, rows, strays: [], headings: [], place: onLine(0) };
}

/** Positions are of a source that has one character a line. */
function onLine(index: number): Place {
  return { kind: 'text', start: index * 2, end: index * 2 + 1, line: index + 1 };
}

const written = { blank: '', absent: '', placeholder: '/', text: '若干' } as const;

function cellOf({ address, table, row, column }: FormCell, content: Content, place: Place): Cell {
  const figure = typeof content === 'number';
  return {
    address,
    table,
    row: row.key,
    column: column.key,
    value: figure ? content : null,
    state: figure ? 'number' : content,
    raw: figure ? String(content) : written[content],
    note: '',
    unit: '',
    place: content === 'absent' ? null : place,
  };
}

/** The same table with other contents in the cells named, as `row.column` (`granted.total`) or by index. */
export function withContents(table: Table, changes: Readonly<Record<string | number, Content>>): Table {
  const { byAddress } = formGrid(table.edition, table.key);
  const contents = contentsOf(table);
  for (const [name, content] of Object.entries(changes)) {
    const index = byAddress.get(`${table.key}.${name}`)?.index ?? Number(name);
    if (contents[index] === undefined) throw new Error(`no cell ${name} in ${table.key} of ${table.edition}`);
    contents[index] = content;
  }
  return tableOf(table.edition, table.key, contents);
}

export function contentsOf(table: Table): Content[] {
  return table.cells.map(({ state, value }) => (state === 'number' && value !== null ? value : (state as Content)));
}

/** The figures of table three that determine all others: one figure for each of the six applicants. */
export interface Requests {
  /** By the outcome row's key; rows not named are 0. */
  readonly outcomes: Readonly<Record<string, readonly number[]>>;
  readonly carriedForward?: readonly number[];
  /** As far as there are so many requests in the column. */
  readonly carriedOver?: readonly number[];
}

/** The keys of the outcome rows of an edition. */
export function outcomeRows(edition: Edition): string[] {
  return formGrid(edition, 'applications')
    .lines.map(({ row }) => row.key)
    .filter((key) => !['received', 'carriedOver', 'concluded', 'carriedForward'].includes(key));
}

/** A table three all of whose sums hold. */
export function consistentApplications(edition: Edition, requests: Requests): Table {
  const outcomes = new Map(outcomeRows(edition).map((key) => [key, six(requests.outcomes[key])]));
  const concluded = six().map((_, column) => [...outcomes.values()].reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const carriedForward = six(requests.carriedForward);
  const due = concluded.map((sum, column) => sum + (carriedForward[column] ?? 0));
  const carriedOver = six(requests.carriedOver).map((wanted, column) => Math.min(wanted, due[column] ?? 0));
  const received = due.map((sum, column) => sum - (carriedOver[column] ?? 0));
  const rows = new Map([...outcomes, ...Object.entries({ received, carriedOver, concluded, carriedForward })]);
  const lines = formGrid(edition, 'applications').lines;
  return tableOf(
    edition,
    'applications',
    lines.flatMap(({ row }) => withTotal(rows.get(row.key) ?? six())),
  );
}

/** A table four all of whose sums hold, from the four results of each of its three blocks; what is not given is 0. */
export function consistentDisputes(edition: Edition, blocks: readonly (readonly number[])[]): Table {
  return tableOf(
    edition,
    'disputes',
    [0, 1, 2].flatMap((block) => withTotal(figures(4, blocks[block]))),
  );
}

function six(given?: readonly number[]): number[] {
  return figures(6, given);
}

function figures(length: number, given: readonly number[] = []): number[] {
  return Array.from({ length }, (_, index) => given[index] ?? 0);
}

function withTotal(parts: readonly number[]): number[] {
  return [...parts, parts.reduce((sum, part) => sum + part, 0)];
}
