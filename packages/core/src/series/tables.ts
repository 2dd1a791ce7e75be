import { type TableKey, tableKeys } from '../form/index.js';
import type { Report, Table } from '../grammar/report.js';
import { bareText, type YearRecord, type YearTable } from '../rules/series/year-record.js';
import type { Origin } from '../source/place.js';
import { detached } from './detached.js';

/** The tables of a report as the rules over several years keep them. */
export function yearTables({ tables }: Report): YearRecord['tables'] {
  const kept: Partial<Record<TableKey, YearTable>> = {};
  for (const key of tableKeys) {
    const table = tables[key];
    if (table !== undefined) kept[key] = packed(table);
  }
  return kept;
}

/** Packs cells into a few lists: a hundredth of the memory of the report, whose text is let go. */
function packed({ edition, cells }: Table): YearTable {
  const places = new Int32Array(cells.length * 3);
  const origins: Record<number, Origin> = {};
  const written: Record<number, YearTable['written'][number]> = {};
  cells.forEach(({ value, place, raw, note, unit }, at) => {
    places.set(place === null ? [-1, -1, -1] : [place.start, place.end, place.line], at * 3);
    if (place?.origin !== undefined) origins[at] = place.origin;
    if (raw !== bareText(value) || note !== '' || unit !== '') {
      written[at] = { raw: detached(raw), note: detached(note), unit: detached(unit) };
    }
  });
  return {
    edition,
    values: Float64Array.from(cells, ({ value }) => value ?? Number.NaN),
    states: cells.map(({ state }) => state),
    places,
    origins,
    written,
  };
}
