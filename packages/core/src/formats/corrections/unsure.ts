import { doubtsTold } from '../../messages/doubts-told.js';
import type { Words } from '../../messages/words.js';
import type { CheckedEntry } from '../entry.js';
import { leavesUnsure } from '../summary.js';

/** What of a report could not be read for certain, and what could not be judged: a sentence each. */
export function unsureOf({ checked: { report, notAssessable } }: CheckedEntry, words: Words): string[] {
  const doubts = doubtsTold(report.doubts.filter(leavesUnsure), words).map(({ message }) => message);
  return [...doubts, ...notAssessable.map((item) => words.notAssessable(item))];
}
