import { tableKeys } from '../form/index.js';
import type { Doubt } from '../grammar/doubts.js';
import type { Reading } from '../grammar/read.js';
import type { Report } from '../grammar/report.js';

/** Tells of reports of which no title names the body or the year: rules that ask for them say nothing. A blank form has none. */
export function withoutTitlesTold(reading: Reading): Reading {
  if (!reading.ok || reading.reports.every(({ agency, year }) => agency !== null && year !== null)) return reading;
  return { ...reading, reports: reading.reports.map(told) };
}

function told(report: Report): Report {
  const { agency, year, doubts } = report;
  if ((agency !== null && year !== null) || !isFilledIn(report)) return report;
  const lacks = agency !== null ? 'year' : year !== null ? 'agency' : 'both';
  const doubt: Doubt = { kind: 'title-unread', facts: { lacks }, table: null, cells: [], place: null };
  return { ...report, doubts: [doubt, ...doubts] };
}

function isFilledIn({ tables }: Report): boolean {
  return tableKeys.some((key) => tables[key]?.cells.some(({ state }) => state === 'number'));
}
