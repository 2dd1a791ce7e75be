import type { Report } from '../../src/grammar/report.js';
import { readText } from '../../src/index.js';

/** Reads a text that holds exactly one report. */
export function readOne(text: string): Report {
  const reading = readText(text);
  if (!reading.ok) throw new Error(`not read: ${JSON.stringify(reading.problem)}`);
  const [report, ...more] = reading.reports;
  if (report === undefined || more.length > 0) throw new Error(`${reading.reports.length} reports read from one`);
  return report;
}
