import type { Row } from '../grid/row.js';
import { recognize } from './labels/recognize.js';
import { isTitle } from './outline/title.js';

/** Whether the row begins table three: 一、本年新收政府信息公开申请数量. */
function beginsApplications(row: Row): boolean {
  if (row.separator === 'none' && row.end - row.start > 60) return false;
  if (row.words === 0) return false;
  return row.cells.some(
    ({ kind, text }) => kind === 'words' && recognize(text, 'applications')[0]?.label.key === 'received',
  );
}

/** The first title between two positions; -1 when there is none. */
function titleBetween(rows: readonly Row[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (isTitle(rows[at])) return at;
  return -1;
}

/**
 * Where the reports of a source begin, as positions among its rows: a title between two tables three starts a new
 * report, and so does nothing else, so that a table printed twice stays one report.
 */
export function reportStarts(rows: readonly Row[]): number[] {
  const starts = [0];
  let table = -1;
  rows.forEach((row, at) => {
    if (!beginsApplications(row)) return;
    const title = table < 0 ? -1 : titleBetween(rows, table, at);
    if (title >= 0) starts.push(title);
    table = at;
  });
  return starts;
}
