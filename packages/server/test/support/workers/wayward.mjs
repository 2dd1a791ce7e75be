// Does jobs as the real worker does, but goes wrong in the way that a report's name tells.
import { parentPort, threadId } from 'node:worker_threads';

const ways = {
  freeze() {
    for (;;);
  },
  hoard() {
    const held = [];
    for (;;) held.push(new Array(100_000).fill(threadId));
  },
  crash() {
    process.exit(1);
  },
  async slow() {
    await new Promise((resolve) => setTimeout(resolve, 300));
  },
  throw() {
    throw new Error('a bug of ours');
  },
};

const listen = parentPort.on.bind(parentPort);

parentPort.on = (event, work) =>
  listen(event, async (job) => {
    const way = /^(\w+)-/.exec(job.input.source)?.[1];
    await ways[way]?.();
    await work(job);
  });

await import('../../../dist/worker.js');
