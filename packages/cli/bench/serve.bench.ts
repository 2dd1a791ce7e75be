import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Pool } from '@gouji/server/node';
import type { Autocannon } from './autocannon.js';

/**
 * The endpoint under load, by 64 connections of this machine, beside the same pool of threads without HTTP; how it starts,
 * and what memory it needs when nobody asks. The bundle stands in node_modules/.cache/bench.
 */
const main = fileURLToPath(new URL('../../../dist/main.js', import.meta.url));
const examples = fileURLToPath(new URL('../../../../../examples', import.meta.url));
const reports = readdirSync(examples)
  .filter((name) => name !== 'README.md' && /\.(?:txt|md)$/.test(name))
  .map((name) => readFileSync(join(examples, name)));
// It is no ES module, and would not bear being bundled into this one.
const require = createRequire(import.meta.url);
const autocannon: Autocannon = require('autocannon');
const workers = 2;
const connections = 64;
const rounds = 3;
const seconds = 6;
/** Checks after which V8 has compiled what there is to compile. */
const warmUp = 4000;

await started();
await loaded();

/** From the start of the process to the first answer, and its memory a while later. */
async function started(): Promise<void> {
  const times: number[] = [];
  const memories: number[] = [];
  const ofNode: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    const bare = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    ofNode.push(performance.now() - bare);
    const start = performance.now();
    const { child, url } = await served();
    const answer = await fetch(`${url}/v1/check`, { method: 'POST', body: reports[0] ?? '' });
    await answer.text();
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const metrics = await (await fetch(`${url}/metrics`)).text();
    memories.push(Number(/process_resident_memory_bytes (\d+)/.exec(metrics)?.[1]) / 1e6);
    await ended(child);
  }
  // A bare Node starts in about 40 ms, so that this is 900 ms.
  tell('start to first answer / node -e 0', median(times) / median(ofNode), 22.5);
  tell('memory when idle / 120 MB', median(memories) / 120, 1);
}

async function loaded(): Promise<void> {
  const ratios: number[] = [];
  const tails: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const bare = await ofPool();
    const { perSecond, tail } = await ofServer();
    ratios.push(bare / perSecond);
    tails.push(tail);
  }
  // At least 0.6 of what the pool does by itself.
  tell('checks a second of the pool without HTTP / with HTTP, 64 connections', median(ratios), 1.67);
  tell('95th percentile / median of an answer, 64 connections', median(tails), 10);
}

/** Checks a second, with as many under way as there are connections. */
async function ofPool(): Promise<number> {
  const module = new URL('worker.js', import.meta.resolve('@gouji/server/node'));
  const pool = new Pool({ module, width: workers, seconds: 10, megabytes: 512, queue: 1000, patience: 30 });
  let done = 0;
  let isOver = false;
  const callers = Array.from({ length: connections }, async (_, at) => {
    for (let turn = at; !isOver; turn += 1) {
      const input = { source: '-', bytes: new Uint8Array(reports[turn % reports.length] ?? []), type: 'text/plain' };
      const result = await pool.run(
        { command: 'check', input, lang: 'zh', config: {}, format: 'json' },
        new AbortController().signal,
      );
      if (result.kind !== 'answer') throw new Error(result.kind);
      done += 1;
    }
  });
  await until(() => done >= warmUp);
  const [before, start] = [done, performance.now()];
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const perSecond = ((done - before) / (performance.now() - start)) * 1000;
  isOver = true;
  await Promise.all(callers);
  await pool.close();
  return perSecond;
}

async function ofServer(): Promise<{ readonly perSecond: number; readonly tail: number }> {
  const { child, url } = await served();
  const requests = reports.map((body) => ({
    method: 'POST' as const,
    path: '/v1/check',
    headers: { 'content-type': 'text/plain' },
    body,
  }));
  await autocannon({ url, connections, amount: warmUp, requests });
  const times: number[] = [];
  const run = autocannon({ url, connections, duration: seconds, requests });
  run.on('response', (_client, status, _bytes, time) => {
    if (status !== 200) throw new Error(`answered with ${status}`);
    times.push(time);
  });
  const { requests: answered } = await run;
  await ended(child);
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? Number.NaN;
  return { perSecond: answered.average, tail: at(0.95) / at(0.5) };
}

async function served(): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const args = [main, 'serve', '--port', '0', '--workers', String(workers), '--queue', '1000'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [line] = await once(child.stdout?.setEncoding('utf8') ?? child, 'data');
  return { child, url: /http:\/\/[\d.:]+/.exec(String(line))?.[0] ?? '' };
}

async function ended(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 50));
}

function tell(what: string, ratio: number, most: number): void {
  process.send?.({ what, ratio, most });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
