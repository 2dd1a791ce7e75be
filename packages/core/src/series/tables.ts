import { formGrid, type TableKey, tableKeys } from '../form/index.js';
import type { Cell, CellState, Report, Table } from '../grammar/report.js';
import type { YearRecord, YearTable } from '../rules/series/year-record.js';
import type { Origin, Place } from '../source/place.js';
import { detached } from './detached.js';

/** What of a cell its figure does not tell. */
type Written = Pick<Cell, 'raw' | 'note' | 'unit'>;

/** The tables of a report as the rules over several years keep them. */
export function yearTables({ tables }: Report): YearRecord['tables'] {
  const kept: Partial<Record<TableKey, YearTable>> = {};
  for (const key of tableKeys) {
    const table = tables[key];
    if (table !== undefined) kept[key] = packed(table);
  }
  return kept;
}

/** Packs cells into a few arrays: a hundredth of the memory of the report, whose text is let go. */
function packed({ key, edition, cells }: Table): YearTable {
  const values = new Float64Array(cells.length);
  const states: CellState[] = [];
  const places = new Int32Array(cells.length * 3);
  const origins: Record<number, Origin> = {};
  const written: Record<number, Written> = {};
  cells.forEach(({ value, state, place, raw, note, unit }, at) => {
    values[at] = value ?? Number.NaN;
    states.push(state);
    places.set(place === null ? [-1, -1, -1] : [place.start, place.end, place.line], at * 3);
    if (place?.origin !== undefined) origins[at] = place.origin;
    if (raw !== plainly(value) || note !== '' || unit !== '') {
      written[at] = { raw: detached(raw), note: detached(note), unit: detached(unit) };
    }
  });

  return {
    edition,
    values,
    stateAt: (index) => states[index] ?? 'absent',
    cellAt(index) {
      const { address, row, column } = formGrid(edition, key).cells[index] ?? never(index);
      const value = values[index] ?? Number.NaN;
      const figure = Number.isNaN(value) ? null : value;
      const { raw, note, unit } = written[index] ?? { raw: plainly(figure), note: '', unit: '' };
      const state = states[index] ?? 'absent';
      return {
        address,
        table: key,
        row: row.key,
        column: column.key,
        value: figure,
        state,
        raw,
        note,
        unit,
        place: placeAt(index),
      };
    },
  };

  function placeAt(index: number): Place | null {
    const [start = -1, end = -1, line = -1] = places.subarray(index * 3, index * 3 + 3);
    if (start < 0) return null;
    const origin = origins[index];
    return { kind: 'text', start, end, line, ...(origin === undefined ? {} : { origin }) };
  }
}

function plainly(value: number | null): string {
  return value === null ? '' : String(value);
}

function never(index: number): never {
  throw new RangeError(`no cell ${index} in the form`);
}
