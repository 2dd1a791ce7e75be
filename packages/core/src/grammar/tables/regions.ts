import { type TableKey, tableKeys } from '../../form/index.js';
import { opensBracket } from '../../grid/cell.js';
import type { Row } from '../../grid/row.js';
import { type Meanings, meaningsOf } from '../labels/recognize.js';

/** A longer line without separators is prose, and no cell. */
const maxCell = 120;

/** So many different labels tell a table; fewer may be words of the prose. */
const minLabels = 3;

/** Neighbouring rows that hold labels of one table and what stands between them. */
interface Piece {
  readonly table: TableKey;
  readonly rows: Row[];
  readonly labels: Set<string>;
  /** It has heads of columns or blocks, as a table has and a list of words has not. */
  headed: boolean;
  /** Rows up to the last that surely belongs to it. */
  length: number;
}

function isProse(row: Row): boolean {
  return row.separator === 'none' && row.end - row.start > maxCell;
}

/** What the words in a row can be. */
function meaningsIn(row: Row): readonly Meanings[] {
  const found: Meanings[] = [];
  if (row.words === 0) return found;
  for (const { kind, text } of row.cells) if (kind === 'words') found.push(meaningsOf(text));
  return found;
}

/** A remark in brackets on the line below a figure. */
function isRemark({ separator, cells }: Row, { rows, length }: Piece): boolean {
  const [cell] = cells;
  return separator === 'none' && length === rows.length - 1 && cell !== undefined && opensBracket(cell);
}

/** Adds a row to a piece, which reaches as far as the last row that holds a label of its table, or figures. */
function extend(piece: Piece, row: Row, meanings: readonly Meanings[]): void {
  piece.rows.push(row);
  let belongs = row.words === 0 || row.filled > row.words || isRemark(row, piece);
  for (const meaning of meanings) {
    const [found] = meaning[piece.table];
    if (found === undefined) continue;
    belongs = true;
    if (meaning.telling) piece.labels.add(found.label.key);
    if (found.label.role !== 'row' && found.label.role !== 'group') piece.headed = true;
  }
  if (belongs) piece.length = piece.rows.length;
}

/** The piece that a row belongs to: the open one, or a new one where a label stands that only another table has. */
function pieceOf(meanings: readonly Meanings[], open: Piece | null): Piece | null {
  const label = meanings.find(({ telling }) => telling)?.labels[0];
  if (label === undefined || label.table === open?.table) return open;
  if (open !== null && meanings.some((meaning) => meaning[open.table].length > 0)) return open;
  return { table: label.table, rows: [], labels: new Set(), headed: false, length: 0 };
}

/** Whether a table goes on, behind prose, with a row that it has not had: its label and figures beside it. */
function goesOn({ table, labels }: Piece, { filled, words }: Row, meanings: readonly Meanings[]): boolean {
  return (
    filled > words &&
    meanings.some((meaning) => {
      const [found] = meaning[table];
      return found !== undefined && (meaning.telling || found.fit === 'exact') && !labels.has(found.label.key);
    })
  );
}

/** So many labels are a table even without heads, where rows have words of their own. */
const minWithoutHeads = 8;

/**
 * The pieces that are one table: from the first with heads on, and of those without heads only what adds rows. Menus and
 * small tables of a page's own, which use the same words, are none.
 */
function piecesOf(pieces: readonly Piece[], table: TableKey): Piece[] {
  const labels = new Set<string>();
  const own: Piece[] = [];
  for (const piece of pieces) {
    if (piece.table !== table || piece.labels.size < minLabels) continue;
    const begins = own.length > 0 || piece.headed || (table === 'applications' && piece.labels.size >= minWithoutHeads);
    if (!begins || (!piece.headed && [...piece.labels].every((label) => labels.has(label)))) continue;
    for (const label of piece.labels) labels.add(label);
    own.push(piece);
  }
  return own;
}

/** A page's number between rows: `- 4 -`, `第 4 页`. */
function isPageNumber({ separator, cells, words }: Row): boolean {
  const text = cells[0]?.text ?? '';
  return (
    separator === 'none' &&
    words > 0 &&
    text.length <= 16 &&
    /^(?:[-—–―]{1,2}\s?\d{1,4}\s?[-—–―]{1,2}|第\s?\d{1,4}\s?页(?:[\s/，,]*共\s?\d{1,4}\s?页)?)$/.test(text)
  );
}

/**
 * Finds where each table stands: rows between its first and its last label, and the figures after that. A section's
 * heading, prose, or a label that only another table has ends it. A table found in several pieces (cut by a page, by
 * a remark) is put together again.
 *
 * @param isHeading whether the row at this position is the heading of a section
 */
export function tableRegions(rows: readonly Row[], isHeading: (at: number) => boolean): ReadonlyMap<TableKey, Row[]> {
  const pieces: Piece[] = [];
  let open: Piece | null = null;
  /** The piece before the prose. */
  let left: Piece | null = null;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined || isProse(row) || isHeading(at)) {
      left = row === undefined || isHeading(at) ? null : (open ?? left);
      open = null;
    } else if (!isPageNumber(row)) {
      const meanings = meaningsIn(row);
      open = open === null && left !== null && goesOn(left, row, meanings) ? left : pieceOf(meanings, open);
      if (open === null) continue;
      if (open.rows.length === 0) pieces.push(open);
      extend(open, row, meanings);
    }
  }
  const regions = new Map<TableKey, Row[]>();
  for (const table of tableKeys) {
    // Put in one by one: what flatMap makes of so many rows is slow to read.
    const own: Row[] = [];
    for (const piece of piecesOf(pieces, table)) {
      for (let at = 0; at < piece.length; at++) own.push(piece.rows[at] as Row);
    }
    if (own.length > 0) regions.set(table, own);
  }
  return regions;
}
