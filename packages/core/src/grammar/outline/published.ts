import type { Row } from '../../grid/row.js';

/** How many rows at a report's head and foot are looked through for its date. */
const maxRows = 60;
const maxLength = 240;

const date = /(?<!\d)((?:19|20)\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)\s?日?/;

/** What a page's head calls the date of publication, right before it. */
const named = /(?:发[布表]|公开|上[网传])(?:日期|时间|于)?[\s:：】\]|]{0,6}(?=(?:19|20)\d\d)/;

/** A date that stands alone, or before what a page's head says beside it: 15:37, 来源, 浏览次数. */
const alone =
  /^(?:(?:日期|时间)\s?[:：]?\s?)?(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?\s*(?:$|发[布表]|(?:信息|文章|稿件)?来源|作者|(?:责任)?编辑|浏览|点击|阅读|访问|字[号体]|打印|[【|])/;

/** `YYYY-MM-DD` of the first day that a text names, when the calendar has it. */
function dateIn(text: string): string | null {
  const [, year, month = '', dayOfMonth = ''] = date.exec(text) ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  // A day that no month has is another day to the calendar, or none.
  return new Date(day).getUTCDate() === Number(dayOfMonth) ? day : null;
}

function textOf(row: Row): string {
  return row.end - row.start > maxLength ? '' : row.cells.map((cell) => cell.text).join(' ');
}

/** The texts of the last rows that can hold a date. */
function datedTexts(rows: readonly Row[]): string[] {
  const texts = rows.slice(-maxRows).map(textOf);
  // Stryker disable next-line all: spares texts without a year the closer look
  return texts.filter((text) => text.includes('20') || text.includes('19'));
}

function namedDate(text: string): string | null {
  const at = named.exec(text);
  return at === null ? null : dateIn(text.slice(at.index + at[0].length));
}

function lastOf(dates: readonly (string | null)[]): string | null {
  return dates.findLast((each) => each !== null) ?? null;
}

/**
 * The date of publication: what the page's head calls so, else a date standing alone there, else the one under the
 * signature. null when there is none, when the calendar does not have it, or when it lies before the year's end.
 *
 * @param head the rows before the first section
 * @param foot the rows after the last heading, up to the page's own footer
 * @param year the year reported on
 */
export function publishedIn(head: readonly Row[], foot: readonly Row[], year: number | null): string | null {
  const heads = datedTexts(head);
  const feet = datedTexts(foot);
  const plausible = (found: string | null) =>
    found !== null && Number(found.slice(0, 4)) > (year ?? 0) ? found : null;
  return (
    lastOf(heads.map((text) => plausible(namedDate(text)))) ??
    lastOf(heads.map((text) => plausible(alone.test(text) ? dateIn(text) : null))) ??
    lastOf(feet.map((text) => plausible(text.replace(/\s/g, '').length <= 12 ? dateIn(text) : null)))
  );
}
