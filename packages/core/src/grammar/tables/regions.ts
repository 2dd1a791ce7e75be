import { type TableKey, tableKeys } from '../../form/index.js';
import type { Row } from '../../grid/row.js';
import type { Label } from '../labels/lexicon.js';
import { labelsAnywhere, recognize } from '../labels/recognize.js';

/** A longer line without separators is prose, and no cell. */
const maxCell = 120;

/** So many different labels tell a table; fewer may be words of the prose. */
const minLabels = 3;

/** Neighbouring rows that hold labels of one table and what stands between them. */
interface Piece {
  readonly table: TableKey;
  readonly rows: Row[];
  readonly labels: Set<string>;
  /** Rows up to the last that surely belongs to it. */
  length: number;
}

function isProse(row: Row): boolean {
  return row.separator === 'none' && row.end - row.start > maxCell;
}

/** The first label in a row that only one table has; null when there is none. */
function tellingLabel(row: Row): Label | null {
  if (row.words === 0) return null;
  for (const { kind, text } of row.cells) {
    if (kind !== 'words') continue;
    const { labels, telling } = labelsAnywhere(text);
    if (telling && labels[0] !== undefined) return labels[0];
  }
  return null;
}

/** A remark in brackets on the line below a figure. */
function isRemark({ separator, cells }: Row, { rows, length }: Piece): boolean {
  return separator === 'none' && length === rows.length - 1 && /^[（(〔[【]/.test(cells[0]?.text ?? '');
}

/** Adds a row to a piece, which reaches as far as the last row that holds a label of its table, or figures. */
function extend(piece: Piece, row: Row): void {
  piece.rows.push(row);
  if (row.words === 0 || row.filled > row.words || isRemark(row, piece)) piece.length = piece.rows.length;
  if (row.words === 0) return;
  for (const { kind, text } of row.cells) {
    if (kind !== 'words') continue;
    const [found] = recognize(text, piece.table);
    if (found === undefined) continue;
    piece.length = piece.rows.length;
    if (labelsAnywhere(text).telling) piece.labels.add(found.label.key);
  }
}

/** The piece that a row belongs to: the open one, or a new one where a label of another table stands. */
function pieceOf(row: Row, open: Piece | null): Piece | null {
  const label = tellingLabel(row);
  if (label === null || label.table === open?.table || (open !== null && holdsLabelOf(row, open.table))) return open;
  return { table: label.table, rows: [], labels: new Set(), length: 0 };
}

function holdsLabelOf(row: Row, table: TableKey): boolean {
  return row.cells.some(({ kind, text }) => kind === 'words' && recognize(text, table).length > 0);
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
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined || isProse(row) || isHeading(at)) open = null;
    else {
      open = pieceOf(row, open);
      if (open === null) continue;
      if (open.rows.length === 0) pieces.push(open);
      extend(open, row);
    }
  }
  const regions = new Map<TableKey, Row[]>();
  for (const table of tableKeys) {
    const own = pieces.filter((piece) => piece.table === table && piece.labels.size >= minLabels);
    if (own.length > 0)
      regions.set(
        table,
        own.flatMap((piece) => piece.rows.slice(0, piece.length)),
      );
  }
  return regions;
}
