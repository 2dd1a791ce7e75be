import { type Edition, type FormCell, formGrid, tableKeys } from '@gouji/core';

/** The newer edition first. */
export const editions: readonly Edition[] = ['2021', '2019'];

/** The cell of an edition behind an address. */
export function cellAt(address: string, edition: Edition): FormCell | undefined {
  for (const table of tableKeys) {
    const cell = formGrid(edition, table).byAddress.get(address);
    if (cell) return cell;
  }
  return undefined;
}

/** The edition that has an address, the newer of both; undefined where none has. */
export function editionWith(address: string): Edition | undefined {
  return editions.find((edition) => cellAt(address, edition) !== undefined);
}
