import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from '@gouji/server/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportText } from './support/report-text.js';

const example = (name: string) => fileURLToPath(new URL(`../../server/examples/${name}`, import.meta.url));
const isThere = (program: string) => spawnSync(program, ['--version']).status === 0;

let folder = '';
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gouji-http-'));
  await writeFile(join(folder, 'good.txt'), reportText());
  await writeFile(join(folder, 'wrong "年报".txt'), reportText({ cells: { 'disputes.reconsideration.upheld': 1 } }));
  await writeFile(join(folder, 'empty.txt'), '');
  server = await startServer({ port: 0, workers: 1, token: 'secret', lang: 'en' });
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Runs an example in a folder with reports. */
function ran(program: string, args: readonly string[], token = 'secret') {
  return new Promise<{ exit: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = spawn(program, args, { cwd: folder, env: { ...process.env, GOUJI_TOKEN: token } });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.on('close', (exit) => resolve({ exit, stdout, stderr }));
  });
}

describe.skipIf(!isThere('python3'))("the example in Python's standard library", () => {
  const python = (names: readonly string[], token?: string) =>
    ran('python3', [example('check.py'), server.url, ...names], token);

  test('tells findings as lines', async () => {
    expect(await python(['good.txt'])).toEqual({ exit: 0, stdout: '', stderr: '' });
    const { exit, stdout } = await python(['good.txt', 'wrong "年报".txt']);
    expect(exit).toBe(1);
    expect(stdout).toMatch(/^wrong "年报"\.txt:\d+: error: /);
  });

  test('tells what cannot be read, and problems', async () => {
    expect(await python(['empty.txt'])).toMatchObject({ exit: 2, stderr: expect.stringMatching(/^empty\.txt: /) });
    expect(await python(['good.txt'], 'other')).toMatchObject({
      exit: 2,
      stderr: expect.stringMatching(/^Token required/),
    });
  });
});

describe.skipIf(!isThere('curl'))('the example in curl', () => {
  test('asks for one report, then for several', async () => {
    const { exit, stdout } = await ran('sh', [example('check.sh'), server.url, 'good.txt', 'good.txt']);
    expect(exit).toBe(0);
    expect(JSON.parse(stdout.slice(0, stdout.indexOf('\n}\n') + 3))).toMatchObject({ reports: [{ source: '-' }] });
    expect(
      stdout
        .trim()
        .split('\n')
        .slice(-2)
        .map((line) => JSON.parse(line).source),
    ).toEqual(['good.txt', 'good.txt']);
  });
});
