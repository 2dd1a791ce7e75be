import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { Pool, type PoolLimits } from '../../src/pool/pool.js';
import type { Job, Result } from '../../src/run/job.js';
import { work } from '../../src/run/work.js';
import { bytesOf, clean, faulty } from '../support/reports.js';
import { workerModule } from '../support/server.js';

const pools: Pool[] = [];

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

function poolOf(limits: Partial<PoolLimits> = {}, losses: string[] = []): Pool {
  const standard = { module: workerModule('wayward'), width: 2, seconds: 20, megabytes: 64, queue: 100, patience: 60 };
  const pool = new Pool({ ...standard, ...limits }, (reason) => losses.push(reason));
  pools.push(pool);
  return pool;
}

/** `source` begins with what the worker is to do wrong. */
function job(source: string, text = clean): Job {
  return {
    command: 'check',
    input: { source, bytes: bytesOf(text), type: '' },
    lang: 'zh',
    config: {},
    format: 'ndjson',
  };
}

const waits = () => new AbortController().signal;
const run = (pool: Pool, source: string) => pool.run(job(source), waits());

function sourceOf(result: Result): unknown {
  return result.kind === 'answer' ? JSON.parse(new TextDecoder().decode(result.bytes)).source : result.kind;
}

/** With its bytes as text, which compares quickly. */
function plain(result: Result): unknown {
  return result.kind === 'answer' ? new TextDecoder().decode(result.bytes) : result;
}

it('does every job, and mixes up no results', async () => {
  const pool = poolOf();
  const names = Array.from({ length: 200 }, (_, at) => `${at % 20 === 0 ? 'slow-' : ''}${at}`);
  expect(await Promise.all(names.map(async (name) => sourceOf(await run(pool, name))))).toEqual(names);
  expect([pool.waiting, pool.busy]).toEqual([0, 0]);
});

it.each(['check', 'extract'] as const)(
  'gives the same results of %s as the thread itself, several reports in one included',
  async (command) => {
    const pool = poolOf();
    for (const format of ['json', null] as const) {
      for (const text of [clean, faulty, `${faulty}\n${clean}`, 'no report']) {
        const own: Job = { ...job('a', text), command, format };
        expect(plain(await pool.run(own, waits()))).toEqual(plain(await work(own)));
      }
    }
  },
);

describe('a job that goes wrong', () => {
  it('is stopped when it takes too long, and the others go on', async () => {
    const losses: string[] = [];
    const pool = poolOf({ seconds: 2 }, losses);
    const results = await Promise.all(['freeze-1', 'a', 'b', 'freeze-2', 'c'].map((name) => run(pool, name)));
    expect(results.map(sourceOf)).toEqual(['too-slow', 'a', 'b', 'too-slow', 'c']);
    expect(losses).toEqual(['too-slow', 'too-slow']);
    expect(sourceOf(await run(pool, 'd'))).toBe('d');
  });

  it('is stopped when it needs too much memory, and the others go on', async () => {
    const pool = poolOf();
    const results = await Promise.all(['a', 'hoard-1', 'b', 'c'].map((name) => run(pool, name)));
    expect(results.map(sourceOf)).toEqual(['a', 'out-of-memory', 'b', 'c']);
    expect(results[1]).toEqual({ kind: 'out-of-memory', megabytes: 64 });
  });

  it('is told as a bug when two threads are lost with it', async () => {
    const losses: string[] = [];
    const pool = poolOf({}, losses);
    const results = await Promise.all(['crash-1', 'a', 'throw-1', 'b'].map((name) => run(pool, name)));
    expect(results.map(sourceOf)).toEqual(['bug', 'a', 'bug', 'b']);
    expect(losses).toHaveLength(4);
  });
});

describe('a job that waits', () => {
  it('fills the queue', async () => {
    const pool = poolOf({ width: 1, queue: 2 });
    const running = ['slow-1', 'a', 'b'].map((name) => run(pool, name));
    expect(pool.isFull).toBe(true);
    await Promise.all(running);
    expect(pool.isFull).toBe(false);
  });

  it('is given up when nobody waits for it any longer', async () => {
    const pool = poolOf({ width: 1 });
    const gone = new AbortController();
    const [slow, given] = [run(pool, 'slow-1'), pool.run(job('a'), gone.signal)];
    gone.abort();
    expect((await given).kind).toBe('given-up');
    expect(sourceOf(await slow)).toBe('slow-1');
    expect((await pool.run(job('b'), gone.signal)).kind).toBe('given-up');
    expect(pool.waiting).toBe(0);
  });

  it('is not kept waiting for ever', async () => {
    const pool = poolOf({ width: 1, seconds: 3, patience: 1 });
    const [frozen, waiting] = [run(pool, 'freeze-1'), run(pool, 'a')];
    expect(await waiting).toEqual({ kind: 'waited', seconds: 1 });
    expect((await frozen).kind).toBe('too-slow');
  });
});

it('ends its threads when it is closed, and every job with them', async () => {
  const pool = poolOf({ width: 1 });
  const jobs = ['freeze-1', 'a', 'b'].map((name) => run(pool, name));
  await sleep(200);
  await pool.close();
  expect((await Promise.all(jobs)).map(({ kind }) => kind)).toEqual(['given-up', 'given-up', 'given-up']);
});
