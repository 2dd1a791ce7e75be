import { type Address, type FormColumn, formGrid, type TableKey } from '@gouji/core';
import type { FigureProblem } from './overlays.js';

/** What was typed as a cell's figure, or why it is none. null is a blank cell. */
type FigureInput = { readonly problem: null; readonly value: number | null } | { readonly problem: FigureProblem };

/** Figures up to this many digits are exact as numbers. */
const mostDigits = 15;

/** Reads a typed figure: digits, in full-width forms too; a fraction or a sign only where the form has them. */
export function figureIn(typed: string, address: Address): FigureInput {
  const text = typed.normalize('NFKC').replace(/\s/g, '').replace(/^[−–]/, '-');
  if (text === '') return { problem: null, value: null };
  const [, sign = '', whole = '', fraction = ''] = /^([+-]?)(\d+)(\.\d+)?$/.exec(text) ?? [];
  if (whole === '') return { problem: 'not-digits' };
  const column = columnOf(address);
  if (sign !== '' && column?.signed !== true) return { problem: 'sign' };
  if (fraction !== '' && column?.decimal !== true) return { problem: 'fraction' };
  if (whole.length + fraction.length > mostDigits) return { problem: 'too-long' };
  const value = Number(sign + whole + fraction);
  return { problem: null, value: value === 0 ? 0 : value };
}

/** The column of a cell in the edition that has it. */
function columnOf(address: Address): FormColumn | undefined {
  const table = address.slice(0, address.indexOf('.')) as TableKey;
  return (formGrid('2021', table).byAddress.get(address) ?? formGrid('2019', table).byAddress.get(address))?.column;
}
