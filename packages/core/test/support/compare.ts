import { type Address, formGrid, tableKeys } from '../../src/form/index.js';
import type { Cell, Report } from '../../src/grammar/report.js';
import { entryOf, type Filled } from '../render/filled.js';
import type { Printed, PrintedCell } from '../render/pieces.js';

/** A cell that was not read as it was written. */
export interface Difference {
  readonly address: Address;
  /**
   * `wrong`: another state, value, note, unit or text; `place`: right, but said to stand elsewhere;
   * `absent`: left out because of a doubt; `unexplained`: left out without one.
   */
  readonly kind: 'wrong' | 'place' | 'absent' | 'unexplained';
  readonly written: unknown;
  readonly read: unknown;
}

/** All cells of the report that were not read exactly as written, with true line numbers. */
export function differences(filled: Filled, printed: Printed, report: Report): Difference[] {
  const doubted = new Set(report.doubts.flatMap(({ cells }) => cells));
  return tableKeys.flatMap((key) => {
    const table = filled.tables[key];
    if (table === undefined) return [];
    const read = report.tables[key];
    return formGrid(table.edition, key).cells.flatMap(({ address }, index): Difference[] => {
      const cell = read?.edition === table.edition ? read.cells[index] : undefined;
      const place = printed.cells.get(address);
      const entry = entryOf(table, address);
      const written = { ...entry, raw: squeezed(place?.raw ?? '') };
      if (cell === undefined || cell.state === 'absent') {
        const kind = doubted.has(address) ? 'absent' : 'unexplained';
        return [{ address, kind, written, read: read?.edition ?? 'no table' }];
      }
      const seen = facts(cell);
      if (!same(written, seen)) return [{ address, kind: 'wrong', written, read: seen }];
      return truePlace(cell, place, report, read?.layout === 'lines')
        ? []
        : [{ address, kind: 'place', written: { ...written, line: place?.line }, read: cell.place }];
    });
  });
}

function facts({ state, value, raw, note, unit }: Cell) {
  const found = { state, raw: squeezed(raw) };
  return state === 'number' ? { ...found, value, note, unit } : found;
}

function same(written: object, seen: object): boolean {
  const one = written as Record<string, unknown>;
  const other = seen as Record<string, unknown>;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => one[key] === other[key]);
}

/** Line breaks within a cell are not compared. */
function squeezed(raw: string): string {
  return raw.replaceAll(/[\r\n]+/g, '');
}

/** A blank cell of the layout `lines` has no characters of its own; that its line is within the table is enough. */
function truePlace({ state, place }: Cell, printed: PrintedCell | undefined, report: Report, lines: boolean): boolean {
  if (place === null || printed === undefined) return false;
  if (state === 'blank') return lines || place.line === printed.line;
  const shown = report.text.slice(place.start, place.end);
  return place.line === printed.line && squeezed(shown).includes(squeezed(printed.raw));
}
