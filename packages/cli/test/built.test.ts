import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { reportText } from './support/report-text.js';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gouji-built-'));
  await writeFile(join(folder, 'good.txt'), reportText());
  await writeFile(join(folder, 'wrong.txt'), reportText({ cells: { 'disputes.reconsideration.total': 1 } }));
  for (let at = 0; at < 40; at += 1) await writeFile(join(folder, `many-${at}.txt`), reportText());
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the built program', () => {
  test.each(['--version', '-V'])('tells its version for %s', async (flag) => {
    expect(await gouji([flag])).toEqual({ exit: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  test('shows help', async () => {
    const { exit, stdout } = await gouji(['check', '--help']);
    expect(exit).toBe(0);
    expect(stdout).toContain('--fail-on');
  });

  test('checks', async () => {
    expect(await gouji(['check', 'good.txt'])).toMatchObject({ exit: 0, stderr: '' });
    expect(await gouji(['check', 'wrong.txt'])).toMatchObject({ exit: 1, stderr: '' });
    expect(await gouji(['check', 'good.txt', 'wrong.txt'])).toMatchObject({
      exit: 1,
      stderr: expect.stringContaining('2 reports for 2024'),
    });
    expect(await gouji(['check', 'missing.txt'])).toMatchObject({ exit: 2 });
    expect(await gouji(['check'])).toMatchObject({ exit: 2, stdout: '' });
  });

  test('reads standard input', async () => {
    const { exit, stdout } = await gouji(['extract', '-'], { stdin: reportText() });
    expect(exit).toBe(0);
    expect(JSON.parse(stdout).reports[0].cells).toHaveLength(200);
  });

  test('finds globs', async () => {
    const { stdout } = await gouji(['check', 'many-*.txt', '--format', 'ndjson']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(40);
  });

  test.skipIf(process.platform === 'win32')('reads pipes, and writes to what cannot be replaced', async () => {
    const line = '(cat good.txt | "$0" "$1" check /dev/stdin --output /dev/fd/1; echo "=> $?") | cat';
    const { stdout } = spawnSync('sh', ['-c', line, process.execPath, main], { cwd: folder, encoding: 'utf8' });
    const direct = await gouji(['check', 'good.txt']);
    expect(stdout).toBe(`${direct.stdout.replace('good.txt', '/dev/stdin')}=> 0\n`);
  });

  test('lists and explains rules', async () => {
    const { stdout } = await gouji(['rules', '--format', 'json']);
    for (const { rule } of JSON.parse(stdout).rules.slice(0, 3)) {
      expect((await gouji(['explain', rule])).stdout).toContain(rule);
    }
  });

  test('is quiet when its reader goes away', async () => {
    const { stdout, stderr, exit } = await gouji(['extract', '.'], { readsOnly: 1000 });
    expect(stdout.length).toBeGreaterThan(0);
    expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 });
  });
});

interface Way {
  readonly stdin?: string;
  /** Closes its standard output after so many characters. */
  readonly readsOnly?: number;
}

function gouji(args: readonly string[], { stdin = '', readsOnly = Number.POSITIVE_INFINITY }: Way = {}) {
  return new Promise<{ exit: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
    const child = spawn(process.execPath, [main, ...args], { cwd: folder, env });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
      if (stdout.length > readsOnly) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (exit) => resolve({ exit, stdout, stderr }));
    child.stdin.end(stdin);
  });
}
