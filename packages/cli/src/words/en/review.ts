import type { ExportWords, ReviewWords } from '../review-words.js';
import { writing } from './writing.js';

export const review: ReviewWords = {
  'lock-unclear': ({ path }) =>
    `the lock "${path}" cannot be understood; if nobody else is reviewing, delete it and open the review again`,
  'session-unwritable': ({ path, code }) =>
    `"${path}" cannot be written (${writing(code)}), so that no decision can be kept; name a file that can be with --session`,
  'session-unusable': ({ path, code }) =>
    `"${path}" cannot be opened (${writing(code)}); look at this file, or name another with --session`,
  'session-changed': ({ path }) =>
    `another program has changed "${path}" since it was opened, and nothing is written over it; move it away, and the next decision makes a new file`,
  'too-long-to-copy': () => 'the text is too long for the terminal, and no clipboard program is there',
  unsaved: ({ reason }) => `the last decisions are not kept: ${reason}`,
  unwritable: ({ path, code }) => `"${path}" cannot be written: ${writing(code)}`,
};

export const exports: ExportWords = { list: 'corrections', corrected: 'corrected' };
