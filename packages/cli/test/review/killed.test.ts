import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSession } from '@gouji/core/review';
import { build } from 'tsup';
import { afterAll, beforeAll, expect, test } from 'vitest';

const name = '.gouji-review.json';
const runs = Number(process.env.GOUJI_KILLS ?? 10);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gouji-killed-'));
  const decide = fileURLToPath(new URL('support/decide.ts', import.meta.url));
  await build({
    entry: { decide },
    outDir: join(folder, 'built'),
    format: 'esm',
    outExtension: () => ({ js: '.mjs' }),
    noExternal: [/.*/],
    config: false,
    silent: true,
  });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

// One session goes through all runs, so that each also takes over the lock of the one before.
test(`a session outlives ${runs} kills, and at most the decision under way is lost`, {
  timeout: runs * 10_000,
}, async () => {
  let before = 0;
  for (let run = 0; run < runs; run += 1) {
    const told = await killed();
    expect(told, 'decisions that were told').toBeGreaterThan(before);
    const reading = parseSession(await readFile(join(folder, name), 'utf8'));
    if (reading.kind !== 'session') throw new Error(`the session is ${reading.kind}`);
    const kept = reading.session.reports.length;
    expect([told, told + 1], 'decisions kept').toContain(kept);
    before = kept;
  }
  const left = (await readdir(folder)).filter((file) => !file.endsWith('.part'));
  expect(left.sort()).toEqual([name, `${name}.lock`, 'built']);
  expect((await readdir(folder)).length).toBeLessThanOrEqual(4);
});

/** Kills a reviewer at a random moment after the first decision; returns the number of the last decision told. */
function killed(): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(folder, 'built/decide.mjs'), folder, name]);
    let told = '';
    let failure = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (told === '') setTimeout(() => child.kill('SIGKILL'), Math.random() * 60);
      told += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      failure += text;
    });
    child.on('error', reject);
    child.on('close', (_, signal) => {
      if (signal === 'SIGKILL') resolve(Number(told.slice(0, told.lastIndexOf('\n')).split('\n').at(-1)));
      else reject(new Error(failure));
    });
  });
}
