import { labelColumns } from './applications.js';
import type { GridCell, GridRow } from './grid.js';
import type { OfficialTable } from './official.js';
import { type Piece, piece } from './pieces.js';
import { markdownGrid, pipeRow, ruleOf } from './pipe.js';
import { fullGrid, type SpreadRow } from './spread.js';
import { oneLine, type TableWriter } from './writer.js';

/** A small table that a converter has made of some rows of the form's, and what it has written over it. */
interface Part {
  readonly over: readonly Piece[];
  readonly rows: SpreadRow[];
}

/** Table four has one row of figures, and stays whole. */
function cutWriter(name: string, partsOf: (table: OfficialTable) => readonly Part[]): TableWriter {
  const write = (table: OfficialTable): Piece[] =>
    partsOf(table).flatMap((part, at) => [...(at === 0 ? [] : [piece('break', '\n\n')]), ...writtenPart(part)]);
  const isWhole = ({ rows }: OfficialTable) => rows.some(({ key }) => key === 'disputes');
  return {
    name,
    layout: 'pipe',
    open: 'none',
    write: (table) => (isWhole(table) ? markdownGrid.write(table) : write(table)),
  };
}

/** Markdown has a rule below the first row, whatever that row says. */
function writtenPart({ over, rows }: Part): Piece[] {
  const lines = rows.map((row) => pipeRow(row, { open: '| ', close: ' |', bare: false, rule: true }));
  const ruled = lines.toSpliced(1, 0, [ruleOf(rows[0]?.slots.length ?? 0)]);
  const table = ruled.flatMap((line, at) => (at === 0 ? line : [piece('break', '\n'), ...line]));
  return over.length === 0 ? table : [...over, piece('break', '\n\n'), ...table];
}

const isHead = ({ cells }: GridRow) => cells.some(({ role }) => role === 'heading');
const isArticle = ({ cells }: GridRow) => cells.length === 1;
const isGroup = ({ role, down }: GridCell) => role === 'label' && down > 1;

/** Table three's three rows of heads as one, a head above each column, as Markdown can have them. */
function inOneRow(heads: readonly GridRow[], labelColumns: number): SpreadRow[] {
  const columns = heads.map(({ cells }) => cells.filter(({ role, span }) => role === 'heading' && span === 1));
  const lowest = columns.at(-1) ?? [];
  const [person, ...total] = columns
    .slice(0, -1)
    .flat()
    .toSorted((one, other) => one.down - other.down);
  const cells = person === undefined ? lowest : [person, ...lowest, ...total];
  return [{ row: { key: null, cells }, slots: [...new Array<null>(labelColumns).fill(null), ...cells] }];
}

function headingOf(cells: readonly GridCell[]): Piece[] {
  return cells.flatMap((cell, at) => [
    ...(at === 0 ? [] : [piece('break', '\n\n')]),
    piece('separator', '### '),
    oneLine(cell),
  ]);
}

/** Labels merged beside rows, and over a whole block, become headings; rows behind them stand under one made up. */
function underHeadings({ rows }: OfficialTable): Part[] {
  const isTwo = rows.some(isArticle);
  const parts: Part[] = isTwo ? [] : [{ over: [], rows: inOneRow(rows.filter(isHead), 1) }];
  /** Rows to come beside the label merged last. */
  let left = -1;
  for (const row of rows) {
    if (isHead(row) && !isTwo) continue;
    const groups = row.cells.filter(isGroup);
    const own = row.cells.filter((cell) => !isGroup(cell));
    if (isArticle(row)) parts.push({ over: headingOf(own), rows: [] });
    if (groups.length > 0) parts.push({ over: headingOf(groups), rows: [] });
    if (groups.length === 0 && left === 0) parts.push({ over: [piece('page', '**表格**')], rows: [] });
    left = (groups.at(-1)?.down ?? left) - 1;
    if (!isArticle(row)) parts.at(-1)?.rows.push({ row, slots: own });
  }
  return parts;
}

/** So many rows of figures has a page that a converter sees by itself. */
const rowsOfPage = 5;

/** Every few rows a new table begins, its heads written again; merged cells are empty where they stand. */
function headedAgain(table: OfficialTable): Part[] {
  const isTwo = table.rows.some(isArticle);
  const rows = fullGrid(table);
  const heads = isTwo ? rows.slice(0, 2) : inOneRow(table.rows.filter(isHead), labelColumns);
  const parts: Part[] = [{ over: [], rows: isTwo ? [] : [...heads] }];
  let written = 0;
  for (const spread of rows) {
    const { row } = spread;
    if (isHead(row) && !isTwo) continue;
    if (written === rowsOfPage && !isHead(row)) {
      parts.push({ over: [piece('page', `## 续表${parts.length}`)], rows: [...heads] });
      written = 0;
    }
    if (row.key !== null) written++;
    parts.at(-1)?.rows.push(spread);
  }
  return parts;
}

export const cutUnderHeadings = cutWriter('markdown, cut under headings', underHeadings);
export const cutHeadedAgain = cutWriter('markdown, cut, its heads again', headedAgain);
