import { type FormLine, formGrid } from '../form/index.js';
import type { OpenRow, RowReading, Table } from '../grammar/report.js';
import { rowsOf } from '../grid/rows.js';
import type { Token } from '../grid/token.js';

/** Fewer figures than these can be anything: a page's number, a note's. */
const minFigures = 3;

/** The figures of a row of the form, which is told by where they stand. */
export interface PlacedRow {
  readonly line: FormLine;
  readonly figures: readonly Token[];
  /** They stand in a row without words, and not behind another row's. */
  readonly isBare: boolean;
}

/** The rows of a table that only their place tells. */
export function rowsByPlace(table: Table, text: string): PlacedRow[] {
  const { lines } = formGrid(table.edition, table.key);
  const gaps = table.rows.map((row, at): Gap => gapBehind(row, table.rows[at + 1], lines));
  return [...bareRows(gaps, table, text), ...gaps.flatMap((gap) => followers(gap, table))];
}

/** What stands between two rows of a report. */
interface Gap {
  readonly before: RowReading;
  readonly after: RowReading | undefined;
  /** The rows of the form between them. */
  readonly missing: readonly FormLine[];
}

function gapBehind(before: RowReading, after: RowReading | undefined, lines: readonly FormLine[]): Gap {
  const end = after === undefined ? lines.length : lines.indexOf(after.line);
  return { before, after, missing: lines.slice(lines.indexOf(before.line) + 1, end) };
}

/** Rows of nothing but figures. */
function bareRows(gaps: readonly Gap[], table: Table, text: string): PlacedRow[] {
  const { start, end, line } = table.place;
  const bare = rowsOf(text, start, end, line).filter(({ filled, words }) => filled > 0 && words === 0);
  return gaps.flatMap((gap): PlacedRow[] => {
    const [row, ...more] = bare.filter((each) => isIn(gap, each));
    const meant = lineOf(gap, table);
    if (row === undefined || more.length > 0 || meant === null || table.strays.some(({ place }) => isIn(gap, place))) {
      return [];
    }
    const figures = row.cells.filter(({ kind }) => kind !== 'blank');
    return isWhole(figures, meant) ? [{ line: meant, figures, isBare: true }] : [];
  });
}

function isIn({ before, after }: Gap, { start }: { readonly start: number }): boolean {
  return start > before.place.start && start < (after?.place.start ?? Number.POSITIVE_INFINITY);
}

/** The row that figures in a gap are of: the one missing, or the one before when nothing but its label is there. */
function lineOf({ before, after, missing }: Gap, { open = [] }: Table): FormLine | null {
  if (isBareLabel(before, open)) return missing.length === 0 ? before.line : null;
  const [only, ...more] = missing;
  const isBetween = !before.doubtful && after?.doubtful === false;
  return isBetween && only !== undefined && more.length === 0 ? only : null;
}

function openRow({ line }: RowReading, open: readonly OpenRow[]): OpenRow | undefined {
  return open.find(({ cells: [first] }) => first?.index === line.start);
}

function isBareLabel(row: RowReading, open: readonly OpenRow[]): boolean {
  return openRow(row, open)?.tokens.length === 0;
}

/** As many numbers as the row has cells, and not the numbers of columns, as converters write them. */
function isWhole(figures: readonly Token[], { cells }: FormLine): boolean {
  const values = figures.map(({ figure }) => (figure?.state === 'number' ? figure.value : null));
  const isCount = values.every((value, at) => value === (values[0] ?? 0) + at);
  return cells.length >= minFigures && values.length === cells.length && !values.includes(null) && !isCount;
}

/** Two rows where the figures of one that has lost its label stand behind those of the row before. */
function followers({ before, after, missing }: Gap, { open = [] }: Table): PlacedRow[] {
  const [lost, ...more] = missing;
  const row = openRow(before, open);
  if (row === undefined || lost === undefined || more.length > 0 || after?.doubtful !== false) return [];
  const own = row.tokens.slice(0, before.line.cells.length);
  const rest = row.tokens.slice(own.length);
  // Its label may have left a blank cell.
  const others = rest.slice(rest.findIndex(({ kind }) => kind !== 'blank'));
  if (!isWhole(own, before.line) || !isWhole(others, lost)) return [];
  return [
    { line: before.line, figures: own, isBare: false },
    { line: lost, figures: others, isBare: false },
  ];
}
