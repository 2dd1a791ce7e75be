import { type Edition, type FormColumn, type FormLine, formGrid, type TableKey } from '../../form/index.js';
import type { Doubt } from '../../grammar/doubts.js';
import type { Cell, Table } from '../../grammar/report.js';
import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';
import { isRead } from './tables.js';

type InTable = {
  readonly table: TableKey;
  readonly edition: Edition;
};

type RowFacts =
  | (InTable & {
      readonly fault: 'missing';
      /** Keys of the missing rows. */
      readonly rows: readonly string[];
      /** The last row there when all behind it are missing: the table breaks off; else null. */
      readonly after: string | null;
    })
  | (InTable & { readonly fault: 'columns-missing'; readonly columns: readonly FormColumn[] })
  /** Keys of the rows that stand there again. */
  | (InTable & { readonly fault: 'repeated'; readonly rows: readonly string[] })
  /** Labels of the rows that the form does not have. */
  | (InTable & { readonly fault: 'extra'; readonly printed: readonly string[] });

/**
 * Every row and column of the form is there once. All that a table lacks makes one finding, and so do its extra rows
 * and its repeated ones. Silent about cells that a
 * doubt left out (they are in the report, Gouji could not place them) and about tables that are wholly missing.
 */
export const rows = defineRule({
  id: 'structure/rows',
  severity: 'error',
  severities: ['error', 'warning'],
  basis: 'form-tables',
  years: { from: 2019 },
  needs: ['tables', 'doubts'],
  *check({ tables, doubts }): Iterable<Violation<RowFacts>> {
    for (const table of tables) {
      if (table.strays.length > 0) yield* strays(table);
      if (isRead(table) && hasGaps(table)) yield* gaps(table, doubts);
    }
  },
});

function hasGaps({ cells }: Table): boolean {
  for (const cell of cells) if (cell.state === 'absent') return true;
  return false;
}

function* gaps(table: Table, doubts: readonly Doubt[]): Iterable<Violation<RowFacts>> {
  const { key, edition, cells } = table;
  const doubted = new Set(doubts.flatMap((doubt) => (doubt.table === key ? doubt.cells : [])));
  const gone = (cell: Cell) => cell.state === 'absent' && !doubted.has(cell.address);
  const read = new Map(table.rows.map((row) => [row.line.row.key, row]));
  const lines = formGrid(edition, key).lines;
  const inTable = { table: key, edition };

  const missing = lines.filter((line) => !read.has(line.row.key) && cellsOf(line, cells).every(gone));
  if (missing.length > 0) {
    const facts = {
      ...inTable,
      fault: 'missing',
      rows: missing.map(({ row }) => row.key),
      after: tail(lines, missing),
    };
    const before = lines[lines.indexOf(missing[0] as FormLine) - 1];
    const place = read.get(before?.row.key ?? '')?.place ?? table.place;
    yield { facts: facts as RowFacts, cells: missing.flatMap((line) => cellsOf(line, cells)), place };
  }

  const present = lines.filter(({ row }) => read.get(row.key)?.doubtful === false);
  const lacking = present.flatMap((line) => line.cells.filter(({ index }) => gone(cells[index] as Cell)));
  if (lacking.length > 0) {
    const columns = [...new Set(lacking.map(({ column }) => column))];
    const facts = { ...inTable, fault: 'columns-missing', columns } as const;
    yield { facts, cells: lacking.map(({ index }) => cells[index] as Cell), place: table.place };
  }
}

function cellsOf(line: FormLine, cells: readonly Cell[]): Cell[] {
  return line.cells.map(({ index }) => cells[index] as Cell);
}

/** The row before the missing ones when these are the table's last, and more than one. */
function tail(lines: readonly FormLine[], missing: readonly FormLine[]): string | null {
  const start = lines.length - missing.length;
  return missing.length > 1 && missing[0] === lines[start] ? (lines[start - 1]?.row.key ?? null) : null;
}

function* strays({ key, edition, strays }: Table): Iterable<Violation<RowFacts>> {
  const extra = strays.filter(({ repeats }) => repeats === null);
  const again = strays.filter(({ repeats }) => repeats !== null);
  const inTable = { table: key, edition };
  if (extra.length > 0) {
    const printed = extra.map(({ label }) => label);
    yield { facts: { ...inTable, fault: 'extra', printed }, severity: 'warning', place: extra[0]?.place ?? null };
  }
  if (again.length > 0) {
    const rows = [...new Set(again.map(({ repeats }) => repeats?.row.key ?? ''))];
    yield { facts: { ...inTable, fault: 'repeated', rows }, severity: 'warning', place: again[0]?.place ?? null };
  }
}
