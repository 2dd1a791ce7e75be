import { parentPort } from 'node:worker_threads';
import type { Job } from '../run/job.js';
import { work } from '../run/work.js';
import { packed } from './transit.js';

// One job at a time: the pool sends the next when it has the result of the last.
parentPort?.on('message', async (job: Job) => {
  const result = await work(job);
  parentPort?.postMessage(packed(result), result.kind === 'answer' ? [result.bytes.buffer] : []);
});
