import { withoutRepeats } from '../grammar/merged/without-repeats.js';
import { type Reading, readText } from '../grammar/read.js';
import { readReports } from '../grammar/read-reports.js';
import { rowsOf } from '../grid/rows.js';
import { separator } from '../source/separators.js';

/** Reads a text as {@link readText} does, and also tables that repeat what a merged cell says in all that it covers. */
export function readCells(text: string): Reading {
  if (!separator.test(text)) return readText(text);
  const reports = readReports(text, (start, end, line) => withoutRepeats(rowsOf(text, start, end, line)));
  return reports.length > 0 ? { ok: true, reports, encoding: null } : readText(text);
}
