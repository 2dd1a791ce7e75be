/** How a figure shows. */
export type NumberFormat = (value: number) => string;

const day = 86_400_000;

/** Colours and conditions, room left for a sign, and what fills a cell; they show nothing. */
const unseen = /\[[^\]]*\]|_.|\*./g;
const literal = /"([^"]*)"|\\(.)/g;

/**
 * How a format of a workbook shows a figure: its decimals, its text beside the figure, zeros left out, dates.
 * A format that is not understood shows the figure as it is; separators of thousands are left out.
 */
export function numberFormat(code: string, from1904: boolean): NumberFormat {
  const [plain = 'General', , zero] = code.split(';');
  if (/[yd]|m.*[yd]/i.test(plain.replace(literal, '').replace(unseen, ''))) return (value) => dateOf(value, from1904);
  const shown = plain.replace(unseen, '').replace(literal, (_, quoted = '', escaped = '') => `${quoted}${escaped}`);
  const [all, before = '', figure = '', decimals = '', after = ''] =
    /^([^#0?.,%@;]*)([#0?,]+(?:\.([0#?]+))?)([^#0?.@;]*)$/.exec(shown) ?? [];
  return (value) => {
    if (code.includes(';') && plain === '') return '';
    if (value === 0 && zero === '') return '';
    if (all === undefined || figure.endsWith(',')) return String(value);
    const isShare = after.startsWith('%');
    return `${before}${rounded(isShare ? value * 100 : value, decimals)}${after}`;
  };
}

/** With the decimals of the format; those that are `#` only where there are any. */
function rounded(value: number, decimals: string): string {
  const most = decimals.length;
  const least = decimals.replaceAll('#', '').length;
  if (most > 20 || Math.abs(value) >= 1e21) return String(value);
  const text = value.toFixed(most);
  if (most === least) return text;
  const shortest = text.length - (most - least);
  let end = text.length;
  while (end > shortest && text[end - 1] === '0') end--;
  return text.slice(0, text[end - 1] === '.' ? end - 1 : end);
}

/** Days are counted from the end of 1899, in which a day too many is counted, or from 1904. */
function dateOf(value: number, from1904: boolean): string {
  const date = new Date(
    Date.UTC(from1904 ? 1904 : 1899, from1904 ? 0 : 11, from1904 ? 1 : 30) + Math.floor(value) * day,
  );
  return Number.isNaN(date.getTime()) ? String(value) : date.toISOString().slice(0, 10);
}
