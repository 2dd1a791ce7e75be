import type { ProblemKind } from '../problems/kinds.js';

/** What can be wrong with any request that sends files. */
export const sendingProblems: readonly ProblemKind[] = [
  'unknown-option',
  'bad-option',
  'empty-body',
  'no-reports',
  'broken-off',
  'bad-multipart',
  'unauthorized',
  'foreign-origin',
  'not-acceptable',
  'slow-request',
  'body-too-large',
  'report-too-large',
  'too-many-parts',
  'unsupported-type',
  'unreadable-report',
  'headers-too-large',
  'bug',
  'busy',
  'stopping',
];
