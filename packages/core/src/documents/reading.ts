import { unglued } from '../grammar/glued/unglued.js';
import type { Reading } from '../grammar/read.js';
import { readBlocks } from '../grammar/read-blocks.js';
import type { Report } from '../grammar/report.js';
import { readBySums } from '../inference/read-by-sums.js';
import type { Block } from '../source/block.js';
import type { InputProblem } from '../source/problem.js';

/** @param complete what is done to each report beside, before its places tell where in the file they stand */
export function readingOf(blocks: readonly Block[], complete = (report: Report) => report): Reading {
  const reports = readBlocks(unglued(blocks), (report) => complete(readBySums(report)));
  return reports.length > 0 ? { ok: true, reports, encoding: null } : refused({ kind: 'no-report', facts: {} });
}

export function refused(problem: InputProblem): Reading {
  return { ok: false, problem };
}
