import { type Address, formGrid, tableKeys } from '../../src/form/index.js';
import type { Cell, Report } from '../../src/grammar/report.js';
import { entryOf, type Filled } from '../render/filled.js';
import type { Printed, PrintedCell } from '../render/pieces.js';

/** A cell that was not read as it was written. */
export interface Difference {
  readonly address: Address;
  /**
   * `wrong`: another state, value, note, unit or text; `place`: right, but said to stand elsewhere;
   * `absent`: left out because of a doubt; `edition`: the table was taken for one of the other edition;
   * `unexplained`: left out without a reason.
   */
  readonly kind: 'wrong' | 'place' | 'absent' | 'edition' | 'unexplained';
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
    // Table four is the same in both editions, so that the rest of the report decides which it is of.
    const other = key !== 'disputes' && read !== undefined && read.edition !== table.edition;
    return formGrid(table.edition, key).cells.flatMap(({ address }, index): Difference[] => {
      const place = printed.cells.get(address);
      const written = { ...entryOf(table, address), raw: squeezed(place?.raw ?? '') };
      if (other) return [{ address, kind: 'edition', written, read: read.edition }];
      const cell = read?.cells[index];
      if (cell === undefined || cell.state === 'absent') {
        const kind = doubted.has(address) ? 'absent' : 'unexplained';
        return [{ address, kind, written, read: null }];
      }
      const seen = facts(cell);
      if (!same(written, seen)) return [{ address, kind: 'wrong', written, read: seen }];
      if (truePlace(cell, place, report)) return [];
      return [{ address, kind: 'place', written: { ...written, line: place?.line }, read: cell.place }];
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

/** A blank cell has no characters: it may stand anywhere on its line or in the white space where it was left out. */
function truePlace({ state, place }: Cell, printed: PrintedCell | undefined, { text }: Report): boolean {
  if (place === null || printed === undefined) return false;
  if (state === 'blank') {
    const [from = 0, to = 0] = [place.start, printed.start].toSorted((one, other) => one - other);
    return place.line === printed.line || text.slice(from, to).trim() === '';
  }
  const shown = text.slice(place.start, place.end);
  return place.line === printed.line && squeezed(shown).includes(squeezed(printed.raw));
}
