import { type Address, type Edition, formGrid, type Sum, type TableKey } from '@gouji/core';
import type { Words } from '@gouji/core/messages';

/** More addends than this are told by the first two and the last. */
const fewAddends = 7;

/** A sum of the form in names: `自然人 + 商业企业 + … = 总计`. What all its cells have in common is left out. */
export function sumText({ kind, left, right }: Sum, table: TableKey, edition: Edition, words: Words): string {
  const { cells } = formGrid(edition, table);
  const alongRow = kind === 'row' || kind === 'block';
  const name = (address: Address) => (alongRow ? words.column(address, edition) : words.row(address, edition));
  const side = (indices: readonly number[]) => {
    const names = indices.flatMap((at) => {
      const cell = cells[at];
      return cell === undefined ? [] : [name(cell.address)];
    });
    const told = names.length > fewAddends ? [...names.slice(0, 2), '…', ...names.slice(-1)] : names;
    return told.join(' + ');
  };
  return `${side(left)} = ${side(right)}`;
}
