import type { GridCell, GridRow } from '../render/grid.js';
import type { OfficialTable } from '../render/official.js';
import type { Pick } from './damage.js';

/** Harm done to a table of a file; the same table where it finds nothing to harm. */
export type GridDamage = (table: OfficialTable, pick: Pick) => OfficialTable;

/** Damage to a table's rows and cells, as editing by hand and converting do it. No digit changes. */
export const gridDamages = {
  'row deleted': onRow((rows, at) => rows.toSpliced(at, 1)),
  'row doubled': onRow((rows, at) => rows.toSpliced(at, 0, rows[at] as GridRow)),
  'rows swapped': onRow((rows, at, pick) => {
    const other = pick(rows.length);
    return rows.with(at, rows[other] as GridRow).with(other, rows[at] as GridRow);
  }),
  'row moved': onRow((rows, at, pick) => rows.toSpliced(at, 1).toSpliced(pick(rows.length), 0, rows[at] as GridRow)),
  'several rows deleted': onRow((rows, at, pick) => rows.toSpliced(at, 2 + pick(6))),
  'cut off': onRow((rows, at) => rows.slice(0, at + 1)),
  'row cut short': onCells((cells, at) => cells.slice(0, at)),
  'row cut at its start': onCells((cells, at) => cells.slice(at)),
  'row broken in two': onRow((rows, at, pick) => {
    const row = rows[at] as GridRow;
    const cut = pick(row.cells.length + 1);
    return rows.toSpliced(at, 1, { ...row, cells: row.cells.slice(0, cut) }, { ...row, cells: row.cells.slice(cut) });
  }),
  'cell deleted': onCells((cells, at) => cells.toSpliced(at, 1)),
  'cell doubled': onCells((cells, at) => cells.toSpliced(at, 0, cells[at] as GridCell)),
  'cells of a row swapped': onCells((cells, at, pick) => {
    const other = pick(cells.length);
    return cells.with(at, cells[other] as GridCell).with(other, cells[at] as GridCell);
  }),
  'empty cell put in': onCells((cells, at) => cells.toSpliced(at, 0, { role: 'figure', text: '', span: 1, down: 1 })),
  'cells joined': onCells((cells, at) => {
    const [one, next] = [cells[at] as GridCell, cells[at + 1]];
    return next === undefined ? cells : cells.toSpliced(at, 2, { ...one, text: one.text + next.text });
  }),
  'cells merged': onCells((cells, at) => {
    const [one, next] = [cells[at] as GridCell, cells[at + 1]];
    if (next === undefined) return cells;
    return cells.toSpliced(at, 2, { ...one, text: `${one.text}\n${next.text}`, span: one.span + next.span });
  }),
  'label deleted': onCells((cells) => cells.map((cell) => (cell.role === 'label' ? { ...cell, text: '' } : cell))),
  'label cut short': onCells((cells, _, pick) =>
    cells.map((cell) => (cell.role === 'label' ? { ...cell, text: cell.text.slice(0, pick(cell.text.length)) } : cell)),
  ),
  'spans lost': ({ rows, width }) => ({
    width,
    rows: rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, span: 1, down: 1 })) })),
  }),
  'heads deleted': ({ rows, width }) => ({ width, rows: rows.filter(({ key }) => key !== null) }),
} as const satisfies Record<string, GridDamage>;

function onRow(harm: (rows: GridRow[], at: number, pick: Pick) => readonly GridRow[]): GridDamage {
  return ({ rows, width }, pick) => ({ width, rows: harm([...rows], pick(rows.length), pick) });
}

function onCells(harm: (cells: GridCell[], at: number, pick: Pick) => readonly GridCell[]): GridDamage {
  return onRow((rows, at, pick) => {
    const row = rows[at] as GridRow;
    return rows.with(at, { ...row, cells: harm([...row.cells], pick(row.cells.length), pick) });
  });
}
