import { type Edition, type FormCell, type FormColumn, type FormRow, formGrid, type TableKey } from '../form/index.js';

/** The cell of the form behind an address: that of `edition`, or of the other one where it has none. */
export function namedCell(address: string, edition: Edition): FormCell {
  const table = tableOf(address);
  const cell = inEdition(edition) ?? inEdition(edition === '2021' ? '2019' : '2021');
  if (cell === undefined) throw new Error(`no such cell in the form: ${address}`);
  return cell;

  function inEdition(edition: Edition): FormCell | undefined {
    return formGrid(edition, table).byAddress.get(address);
  }
}

function tableOf(address: string): TableKey {
  return address.slice(0, address.indexOf('.')) as TableKey;
}

/** The row of a table by its key; `edition` must have it. */
export function namedRow(table: TableKey, key: string, edition: Edition): FormRow {
  const line = formGrid(edition, table).lineByRow.get(key);
  if (line === undefined) throw new Error(`no such row in the form of ${edition}: ${table}.${key}`);
  return line.row;
}

/** A column that every row of its table has, by its key. */
export function namedColumn(table: TableKey, key: string, edition: Edition): FormColumn {
  const column = formGrid(edition, table).lines[0]?.block.columns.find((column) => column.key === key);
  if (column === undefined) throw new Error(`no such column in the form of ${edition}: ${table}.${key}`);
  return column;
}
