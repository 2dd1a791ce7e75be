import { tableKeys } from '../form/index.js';
import type { YearRecord } from '../rules/series/year-record.js';

/** Whether two reports of one body and year have the same figures, so that it does not matter which one is compared. */
export function figuresAgree(one: YearRecord, other: YearRecord): boolean {
  return tableKeys.every((key) => {
    const [a, b] = [one.tables[key], other.tables[key]];
    if (a === undefined || b === undefined) return a === b;
    return a.edition === b.edition && a.values.every((value, at) => Object.is(value, b.values[at]));
  });
}
