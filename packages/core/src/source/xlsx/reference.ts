/** A cell by row and column, each from 0. */
export interface Reference {
  readonly row: number;
  readonly column: number;
}

/** Cells from one to another, both counted. */
export interface Range {
  readonly first: Reference;
  readonly last: Reference;
}

/** `B5` as row 4 and column 1; null for what is no such name. */
export function referenceOf(name: string): Reference | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

export function rangeOf(name: string): Range | null {
  const [from = '', to = from] = name.split(':');
  const [first, last] = [referenceOf(from), referenceOf(to)];
  return first === null || last === null ? null : { first, last };
}

/** Row 4 and column 1 as `B5`. */
export function referenceName({ row, column }: Reference): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
