import { unglued } from '../grammar/glued/unglued.js';
import type { Reading } from '../grammar/read.js';
import { readBlocks } from '../grammar/read-blocks.js';
import { readBySums } from '../inference/read-by-sums.js';
import type { Block } from '../source/block.js';
import type { InputProblem } from '../source/problem.js';

export function readingOf(blocks: readonly Block[]): Reading {
  const reports = readBlocks(unglued(blocks), readBySums);
  return reports.length > 0 ? { ok: true, reports, encoding: null } : refused({ kind: 'no-report', facts: {} });
}

export function refused(problem: InputProblem): Reading {
  return { ok: false, problem };
}
