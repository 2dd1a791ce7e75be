import type { Table } from '../../src/grammar/report.js';
import { figuresOf } from '../../src/localize/figures.js';
import { incidenceOf } from '../../src/localize/incidence.js';
import { Residuals } from '../../src/localize/residuals.js';

/** The residuals of a whole table. */
export function residualsOf(table: Table, blankAsZero = false): Residuals {
  const incidence = incidenceOf(table.edition, table.key);
  return new Residuals(incidence, figuresOf(table, incidence, blankAsZero));
}

/** The index of a cell of table three of the 2021 form, by the key of its row and its column from 0 to 6. */
export function cellOf(residuals: Residuals, row: string, column: number): number {
  const line = residuals.incidence.grid.lineByRow.get(row);
  if (line === undefined) throw new Error(`no row ${row}`);
  return line.start + column;
}
