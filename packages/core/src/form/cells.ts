import type { Address } from './address.js';
import type { Edition, FormBlock, FormColumn, FormRow, TableKey } from './form.js';
import { forms } from './forms.js';

/** One figure cell of the form. */
export interface FormCell {
  readonly address: Address;
  readonly table: TableKey;
  readonly block: FormBlock;
  readonly row: FormRow;
  readonly column: FormColumn;
  /** Position of the cell in its table, in reading order, from 0. */
  readonly index: number;
}

/** A row of the form with its cells, and where they stand in the table's list of cells. */
export interface FormLine {
  readonly row: FormRow;
  readonly block: FormBlock;
  /** Index of the row's first cell. */
  readonly start: number;
  readonly cells: readonly FormCell[];
}

/** A table of one edition laid out flat: what readers, sums and rules index by. */
export interface FormGrid {
  readonly edition: Edition;
  readonly table: TableKey;
  readonly lines: readonly FormLine[];
  readonly cells: readonly FormCell[];
  readonly byAddress: ReadonlyMap<string, FormCell>;
  readonly lineByRow: ReadonlyMap<string, FormLine>;
}

export const tableKeys = ['proactive', 'applications', 'disputes'] as const satisfies readonly TableKey[];

function layOut(edition: Edition, table: TableKey): FormGrid {
  const lines: FormLine[] = [];
  const cells: FormCell[] = [];
  for (const block of forms[edition].tables[table].blocks as readonly FormBlock[]) {
    for (const row of block.rows) {
      const start = cells.length;
      const own = block.columns.map((column, offset): FormCell => {
        const address = `${table}.${row.key}.${column.key}` as Address;
        return { address, table, block, row, column, index: start + offset };
      });
      cells.push(...own);
      lines.push({ row, block, start, cells: own });
    }
  }
  return {
    edition,
    table,
    lines,
    cells,
    byAddress: new Map(cells.map((cell) => [cell.address, cell])),
    lineByRow: new Map(lines.map((line) => [line.row.key, line])),
  };
}

const grids = {
  '2019': layOutAll('2019'),
  '2021': layOutAll('2021'),
};

function layOutAll(edition: Edition): Readonly<Record<TableKey, FormGrid>> {
  return {
    proactive: layOut(edition, 'proactive'),
    applications: layOut(edition, 'applications'),
    disputes: layOut(edition, 'disputes'),
  };
}

/** The flat layout of one table of one edition; computed once. */
export function formGrid(edition: Edition, table: TableKey): FormGrid {
  return grids[edition][table];
}
