import type { Row } from '../grid/row.js';
import { recognize } from './labels/recognize.js';
import { isTitle } from './outline/title.js';

/** Whether the row begins table three: 一、本年新收政府信息公开申请数量. */
function beginsApplications(row: Row): boolean {
  if (row.separator === 'none' && row.end - row.start > 60) return false;
  return row.fields.some(({ text }) => recognize(text, 'applications').some(({ label }) => label.key === 'received'));
}

/**
 * Where the reports of a source begin, as positions among its rows: a title between two tables three starts a new
 * report, and so does nothing else, so that a table printed twice stays one report.
 */
export function reportStarts(rows: readonly Row[]): number[] {
  const starts = [0];
  let seenTable = false;
  let title = -1;
  rows.forEach((row, at) => {
    if (beginsApplications(row)) {
      if (seenTable && title >= 0) starts.push(title);
      seenTable = true;
      title = -1;
    } else if (seenTable && title < 0 && isTitle(row)) title = at;
  });
  return starts;
}
