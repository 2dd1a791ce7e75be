import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Self } from '../../src/host/host.js';
import { nodeFiles } from '../../src/host/node-files.js';
import { type Taking, takeLock } from '../../src/review/session-lock.js';

const name = '.gouji-review.json.lock';
const now = new Date('2026-01-05T09:30:00Z');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gouji-lock-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** A process of a machine on which these processes are running. */
function self(pid: number, running: readonly number[], machine = 'desk'): Self {
  return { pid, user: `user-${pid}`, machine, isRunning: (one) => running.includes(one) };
}

const take = (own: Self) => takeLock(name, { files: nodeFiles(folder), self: own }, now);
const lockText = (holder: object) => writeFile(join(folder, name), JSON.stringify(holder));
const left = () => readdir(folder);

test('a lock tells who has it, and goes when it is released', async () => {
  const own = await take(self(1, [1]));
  expect(JSON.parse(await readFile(join(folder, name), 'utf8'))).toMatchObject({ user: 'user-1', pid: 1 });
  expect(await take(self(2, [1, 2]))).toEqual({
    kind: 'held',
    holder: expect.objectContaining({ user: 'user-1', machine: 'desk', pid: 1, since: now.toISOString() }),
  });
  await released(own);
  expect(await left()).toEqual([]);
  expect((await take(self(2, [1, 2]))).kind).toBe('own');
});

test('the lock of a process that has died is taken over, and nothing else is left', async () => {
  await take(self(1, [1]));
  expect((await take(self(2, [2]))).kind).toBe('own');
  expect(await take(self(3, [2, 3]))).toMatchObject({ kind: 'held', holder: { pid: 2 } });
  expect(await left()).toEqual([name]);
});

test('of another machine nobody knows which processes have died', async () => {
  await take(self(1, [1], 'elsewhere'));
  expect(await take(self(2, [2]))).toMatchObject({ kind: 'held', holder: { machine: 'elsewhere' } });
});

test('one who died while taking over is taken over too', async () => {
  await lockText({ user: 'a', machine: 'desk', pid: 1, since: '', token: 'aa' });
  await writeFile(
    join(folder, `${name}.aa`),
    JSON.stringify({ user: 'b', machine: 'desk', pid: 2, since: '', token: 'bb' }),
  );
  expect((await take(self(3, [3]))).kind).toBe('own');
  expect(await left()).toEqual([name]);
});

test('one that is just taking over has it', async () => {
  await lockText({ user: 'a', machine: 'desk', pid: 1, since: '', token: 'aa' });
  await writeFile(
    join(folder, `${name}.aa`),
    JSON.stringify({ user: 'b', machine: 'desk', pid: 2, since: '', token: 'bb' }),
  );
  expect(await take(self(3, [2, 3]))).toMatchObject({ kind: 'held', holder: { pid: 2 } });
});

test.each([
  ['empty', ''],
  ['cut off', '{"user":"a"'],
  ['of another kind', '[1, 2]'],
  ['with a token that is a path', '{"user":"a","machine":"desk","pid":1,"since":"","token":"../x"}'],
])('a lock file that is %s is left alone', async (_, text) => {
  await writeFile(join(folder, name), text);
  expect(await take(self(2, [2]))).toEqual({ kind: 'unclear' });
  expect(await readFile(join(folder, name), 'utf8')).toBe(text);
});

test.skipIf(process.platform === 'win32')('a link to nowhere does not keep anyone waiting', async () => {
  await symlink(join(folder, 'nowhere', 'at all'), join(folder, name));
  expect(await take(self(2, [2]))).toEqual({ kind: 'unclear' });
});

test('a lock that is no longer ours is not removed', async () => {
  const own = await take(self(1, [1]));
  await lockText({ user: 'b', machine: 'desk', pid: 2, since: '', token: 'bb' });
  await released(own);
  expect(await left()).toEqual([name]);
});

test.each(['fresh', 'dead'])('of many that ask at once for a %s lock exactly one is given it', async (state) => {
  const pids = Array.from({ length: 20 }, (_, at) => at + 2);
  for (let round = 0; round < 20; round += 1) {
    if (state === 'dead') await lockText({ user: 'a', machine: 'desk', pid: 1, since: '', token: `a${round}` });
    const takings = await Promise.all(pids.map((pid) => take(self(pid, pids))));
    expect(takings.filter(({ kind }) => kind === 'own')).toHaveLength(1);
    expect(takings.filter(({ kind }) => kind === 'unclear')).toHaveLength(0);
    expect(await left()).toEqual([name]);
    for (const taking of takings) await released(taking);
    expect(await left()).toEqual([]);
  }
});

test('a folder that takes no file rejects with the error of the system', async () => {
  const files = {
    ...nodeFiles(folder),
    create: () => Promise.reject(Object.assign(new Error('no'), { code: 'EROFS' })),
  };
  await expect(takeLock(name, { files, self: self(1, [1]) }, now)).rejects.toMatchObject({ code: 'EROFS' });
});

async function released(taking: Taking): Promise<void> {
  if (taking.kind === 'own') await taking.release();
}
