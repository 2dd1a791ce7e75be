import type { Row } from '../grid/row.js';
import { lineAround, lineBreaks } from '../source/lines.js';
import { recognize } from './labels/recognize.js';
import { isTitle } from './outline/title.js';

/** Where a report begins in a text that may hold several; `line` counts from 1. */
export interface ReportStart {
  readonly start: number;
  readonly line: number;
}

/** The rows of a text from one offset to another; `line` is that of the first. */
export type RowsBetween = (start: number, end: number, line: number) => readonly Row[];

/** What every wording of the first row of table three, and of a title, has in it. */
const rowMark = '新收';
const titleMark = '信息公开';

/** No title and no label is longer. */
const maxLine = 240;

/** The row of the line in which a mark stands; null for prose. */
function rowAt(rowsBetween: RowsBetween, start: number, end: number): Row | null {
  return end - start > maxLine ? null : (rowsBetween(start, end, 1)[0] ?? null);
}

/** Whether the row begins table three: 一、本年新收政府信息公开申请数量. */
function beginsApplications(row: Row | null): boolean {
  if (row === null || (row.separator === 'none' && row.end - row.start > 60)) return false;
  return row.cells.some(({ text }) => recognize(text, 'applications')[0]?.label.key === 'received');
}

/** Where the first title between two offsets begins; -1 when there is none. */
function titleBetween(text: string, from: number, to: number, rowsBetween: RowsBetween): number {
  for (let at = text.indexOf(titleMark, from); at >= 0 && at < to; ) {
    const { start, end } = lineAround(text, at);
    const row = rowAt(rowsBetween, start, end);
    if (row !== null && isTitle(row)) return start;
    at = text.indexOf(titleMark, end);
  }
  return -1;
}

/**
 * Where the reports of a text begin: a title between two tables three starts a new report, and so does nothing else,
 * so that a table printed twice stays one report.
 */
export function reportStarts(text: string, rowsBetween: RowsBetween): ReportStart[] {
  let last: ReportStart = { start: 0, line: 1 };
  const starts = [last];
  let table = -1;
  for (let at = text.indexOf(rowMark); at >= 0; ) {
    const { start, end } = lineAround(text, at);
    if (beginsApplications(rowAt(rowsBetween, start, end))) {
      const title = table < 0 ? -1 : titleBetween(text, table, start, rowsBetween);
      if (title >= 0) {
        last = { start: title, line: last.line + lineBreaks(text, last.start, title) };
        starts.push(last);
      }
      table = end;
    }
    at = text.indexOf(rowMark, end);
  }
  return starts;
}
