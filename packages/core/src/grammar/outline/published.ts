import type { Row } from '../../grid/row.js';

/** How many rows at a report's head and foot are looked through for its date. */
const maxRows = 60;
const maxLength = 240;

const date = /(?<!\d)((?:19|20)\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)\s?日?/;

/** `YYYY-MM-DD` of the first day that a text names, when the calendar has it. */
function dateIn(text: string): string | null {
  const [, year = '', month = '', day = ''] = date.exec(text) ?? [];
  const lengths = [31, Number(year) % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const longest = lengths[Number(month) - 1] ?? 0;
  if (Number(day) < 1 || Number(day) > longest) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function textOf(row: Row): string {
  return row.end - row.start > maxLength ? '' : row.cells.map((field) => field.text).join(' ');
}

/**
 * The date of publication: what the page's head calls so, else a date standing alone there, else the one under the
 * signature. null when there is none, or the calendar does not have it.
 */
export function publishedIn(head: readonly Row[], foot: readonly Row[]): string | null {
  const heads = head.slice(0, maxRows).map(textOf);
  const named = heads.find((text) => /发布|发表|公开日期|公开时间/.test(text) && dateIn(text) !== null);
  const bare = heads.find((text) => isLabelled(text) && dateIn(text) !== null);
  const signed = foot
    .slice(-maxRows)
    .map(textOf)
    .findLast((text) => text.replace(/\s/g, '').length <= 12 && dateIn(text) !== null);
  const text = named ?? bare ?? signed;
  return text === undefined ? null : dateIn(afterName(text));
}

/** A line of a page's head about the page itself, not a sentence; dates of making the document are no publication. */
function isLabelled(text: string): boolean {
  return text.length <= 80 && !/[。；至]|成文|生成|生效|施行/.test(text);
}

function afterName(text: string): string {
  const at = text.search(/发布|发表|公开日期|公开时间/);
  const rest = at < 0 ? text : text.slice(at);
  return dateIn(rest) === null ? text : rest;
}
