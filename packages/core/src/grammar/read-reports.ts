import { readReport } from './read-report.js';
import type { Report } from './report.js';
import { type RowsBetween, reportStarts } from './several.js';

/** Reads the reports of a text one by one, so that what one needs while it is read is gone when the next is. */
export function readReports(text: string, rowsBetween: RowsBetween): Report[] {
  const starts = reportStarts(text, rowsBetween);
  const reports: Report[] = [];
  starts.forEach(({ start, line }, i) => {
    const report = readReport(text, rowsBetween(start, starts[i + 1]?.start ?? text.length, line));
    if (report !== null) reports.push(report);
  });
  if (reports.length < 2) return reports;
  const facts = { count: reports.length };
  const doubt = { kind: 'several-reports', facts, table: null, cells: [], place: null } as const;
  return reports.map((report) => ({ ...report, doubts: [doubt, ...report.doubts] }));
}
