import type { FormGrid, FormLine } from '../../form/index.js';
import type { TextPlace } from '../../source/place.js';
import type { StrayRow } from '../report.js';
import { outOfOrder } from './order.js';
import { placeOfAll, printed } from './printed.js';
import type { Entries, Entry } from './record.js';

/** An entry that is a row of the form; `trouble` tells why its cells are left out. */
export interface MatchedRow {
  readonly entry: Entry;
  readonly line: FormLine;
  /** The label as printed, and where. */
  readonly label: string;
  readonly place: TextPlace;
  trouble: 'row-order' | 'row-twice' | 'label-unclear' | null;
}

export interface MatchedRows {
  readonly rows: readonly MatchedRow[];
  readonly strays: readonly StrayRow[];
  /** Entries of figures that no label goes with. */
  readonly unlabelled: readonly Entry[];
}

function holdsFigure(entry: Entry): boolean {
  return entry.cells.some((cell) => cell.kind === 'figure');
}

/** Sets the rows of the form apart from rows that repeat one, rows that the form does not have, and bare figures. */
export function matchRows({ entries }: Entries, grid: FormGrid): MatchedRows {
  const rows: MatchedRow[] = [];
  const byLine = new Map<FormLine, MatchedRow>();
  const strays: StrayRow[] = [];
  const unlabelled: Entry[] = [];
  for (const entry of entries) {
    const line = entry.label === null ? undefined : grid.lineByRow.get(entry.label.key);
    const place = placeOfAll(entry.printed);
    if (place === null) {
      unlabelled.push(entry);
      continue;
    }
    const label = printed(entry.printed);
    if (line === undefined) {
      if (holdsFigure(entry)) strays.push({ label, place, repeats: null });
      continue;
    }
    let known = byLine.get(line);
    if (known?.entry.cells.length === 0) {
      // A heading over the row, which is cut off from its table, says the same as the row's label.
      rows.splice(rows.indexOf(known), 1);
      known = undefined;
    }
    if (known === undefined) {
      const row: MatchedRow = { entry, line, label, place, trouble: null };
      byLine.set(line, row);
      rows.push(row);
    } else if (entry.cells.length > 0) {
      strays.push({ label, place, repeats: line });
      if (!sameCells(known.entry, entry)) known.trouble = 'row-twice';
    }
  }
  judgeOrder(rows, grid);
  return { rows, strays, unlabelled };
}

function sameCells(a: Entry, b: Entry): boolean {
  return a.cells.length === b.cells.length && a.cells.every((cell, i) => cell.text === b.cells[i]?.text);
}

/** Label and position must agree; a label recognised by likeness only must stand right beside a neighbour in the form. */
function judgeOrder(rows: readonly MatchedRow[], grid: FormGrid): void {
  const positions = rows.map(({ line }) => line.start);
  const wrong = outOfOrder(positions);
  rows.forEach((row, i) => {
    if (wrong.has(i)) row.trouble ??= 'row-order';
    else if (row.entry.fit === 'similar' && !isBesideNeighbour(rows, i, grid)) row.trouble ??= 'label-unclear';
  });
}

function isBesideNeighbour(rows: readonly MatchedRow[], at: number, { lines }: FormGrid): boolean {
  const position = (row: MatchedRow | undefined) => (row === undefined ? Number.NaN : lines.indexOf(row.line));
  const here = position(rows[at]);
  return position(rows[at - 1]) === here - 1 || position(rows[at + 1]) === here + 1;
}
