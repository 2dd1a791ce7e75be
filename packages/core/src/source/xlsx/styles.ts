import { readXml } from '../xml/read-xml.js';
import { type NumberFormat, numberFormat } from './number-format.js';

/** How the figures of each style show, by the style's number. */
export type Styles = readonly NumberFormat[];

/** Formats that every program knows by number; those of dates are 14 to 22, and 27 to 58 in East Asia. */
const known: Readonly<Record<number, string>> = { 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%' };

export function readStyles(source: string | null, from1904: boolean): Styles {
  const own = new Map<number, string>();
  const styles: NumberFormat[] = [];
  if (source === null) return styles;
  let isCell = false;
  readXml(source, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      const id = Number(numFmtId);
      if (name === 'numFmt') own.set(id, formatCode);
      else if (name === 'cellXfs') isCell = true;
      else if (name === 'xf' && isCell) styles.push(numberFormat(own.get(id) ?? codeOf(id), from1904));
    },
    close(name) {
      if (name === 'cellXfs') isCell = false;
    },
    text() {},
  });
  return styles;
}

function codeOf(id: number): string {
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'yyyy-mm-dd';
  return known[id] ?? 'General';
}
