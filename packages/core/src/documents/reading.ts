import { unglued } from '../grammar/glued/unglued.js';
import type { Reading } from '../grammar/read.js';
import { readBlocks } from '../grammar/read-blocks.js';
import type { Report } from '../grammar/report.js';
import { readBySums } from '../inference/read-by-sums.js';
import type { Block } from '../source/block.js';
import type { InputProblem } from '../source/problem.js';
import { needsProse, readByProse } from './read-by-prose.js';

/** @param complete what is done to each report beside, before its places tell where in the file they stand */
export async function readingOf(blocks: readonly Block[], complete = (report: Report) => report): Promise<Reading> {
  const reports = readBlocks(unglued(blocks), (report) => complete(readBySums(report)));
  return reports.length > 0
    ? withProse({ ok: true, reports, encoding: null })
    : refused({ kind: 'no-report', facts: {} });
}

/** The reports with what their prose tells of rows that no sum is about; what reads prose is loaded for such rows only. */
async function withProse(reading: Extract<Reading, { ok: true }>): Promise<Reading> {
  if (!reading.reports.some(needsProse)) return reading;
  const { claimsOfOwnYear } = await import('../claims/own-year.js');
  const reports = reading.reports.map((report) =>
    needsProse(report) ? readByProse(report, claimsOfOwnYear(report)) : report,
  );
  return { ...reading, reports };
}

export function refused(problem: InputProblem): Reading {
  return { ok: false, problem };
}
