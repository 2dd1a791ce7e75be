import { type CsvField, isFormula } from '../csv.js';
import { legibleInXml } from '../xml-text.js';
import { heightOf } from './height.js';

const look = {
  borderStyle: 'thin',
  borderColor: '#bfbfbf',
  alignVertical: 'top',
  wrap: true,
} as const;

/** The most characters that a cell holds. */
const most = 32_767;

/** A row of the workbook, high enough for its text. */
export function rowOf(fields: readonly CsvField[], widths: readonly number[]) {
  const height = heightOf(fields, widths);
  return fields.map((field) => ({ ...cellOf(field), height }));
}

/** A cell of the workbook. What looks like a formula is text, and stays text when it is edited. */
function cellOf(field: CsvField) {
  if (typeof field === 'number') return { ...look, value: field, type: Number, align: 'right' } as const;
  const value = legible(field ?? '');
  return isFormula(value) ? ({ ...look, value, type: String, format: '@' } as const) : { ...look, value, type: String };
}

/** A line across all columns, over a table or below it. */
export function lineOf(text: string, widths: readonly number[], look: 'title' | 'remark') {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const cell = {
    value: legible(text),
    type: String,
    columnSpan: widths.length,
    alignVertical: 'center',
    wrap: true,
  } as const;
  const dressed =
    look === 'title'
      ? ({ ...cell, height: 28, fontSize: 14, fontWeight: 'bold' } as const)
      : { ...cell, height: heightOf([text], [whole]) + 2 };
  return [dressed, ...widths.slice(1).map(() => null)];
}

/** A cell of a table's head. */
export function headOf(value: string) {
  return {
    ...look,
    value,
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#e7e6e6',
    align: 'center',
    height: 20,
  } as const;
}

/** `_x41_` would be taken for an escape, so that its first character is written as one. */
function legible(text: string): string {
  return legibleInXml(text.slice(0, most)).replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
}
