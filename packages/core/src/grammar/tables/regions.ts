import { type TableKey, tableKeys } from '../../form/index.js';
import type { Row } from '../../grid/row.js';
import { figureOf } from '../../layout/figure.js';
import type { Label } from '../labels/lexicon.js';
import { labelsAnywhere } from '../labels/recognize.js';

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

/** What a row's cells say about the table it belongs to. */
interface Clues {
  /** Labels that only one table has. */
  readonly telling: readonly Label[];
  /** Labels, of whatever table. */
  readonly possible: ReadonlySet<TableKey>;
  /** It holds nothing but figures and blanks. */
  readonly figuresOnly: boolean;
  readonly prose: boolean;
}

const figures: Clues = { telling: [], possible: new Set(), figuresOnly: true, prose: false };
const proseClues: Clues = { ...figures, figuresOnly: false, prose: true };

function holdsWords(row: Row): boolean {
  for (const { text } of row.fields) if (text !== '' && figureOf(text) === null) return true;
  return false;
}

function cluesOf(row: Row): Clues {
  if (row.separator === 'none' && row.end - row.start > maxCell) return proseClues;
  if (!holdsWords(row)) return figures;
  const telling: Label[] = [];
  const possible = new Set<TableKey>();
  for (const { text } of row.fields) {
    if (text === '' || figureOf(text) !== null) continue;
    const found = labelsAnywhere(text);
    for (const { table } of found.labels) possible.add(table);
    if (found.telling) telling.push(...found.labels);
  }
  return { telling, possible, figuresOnly: false, prose: false };
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
  rows.forEach((row, at) => {
    const clues = isHeading(at) ? null : cluesOf(row);
    if (clues === null || clues.prose) {
      open = null;
      return;
    }
    const belongs = open !== null && clues.possible.has(open.table);
    const [label] = clues.telling;
    if (label !== undefined && !belongs) {
      open = { table: label.table, rows: [], labels: new Set(), length: 0 };
      pieces.push(open);
    }
    if (open === null) return;
    open.rows.push(row);
    for (const { table, key } of clues.telling) if (table === open.table) open.labels.add(key);
    if (label !== undefined || belongs || clues.figuresOnly) open.length = open.rows.length;
  });
  const regions = new Map<TableKey, Row[]>();
  for (const table of tableKeys) {
    const own = pieces.filter((piece) => piece.table === table && piece.labels.size >= minLabels);
    if (own.length > 0) regions.set(table, own.flatMap((piece) => piece.rows.slice(0, piece.length)));
  }
  return regions;
}
