import type { Runner } from './runner.js';
import { work } from './work.js';

/** Does jobs in the thread of the app, one by one: for runtimes without threads. It cannot stop what takes long. */
export const inlineRunner: Runner = {
  isFull: false,
  width: 1,
  run: async (job, signal) => (signal.aborted ? { kind: 'given-up' } : await work(job)),
};
