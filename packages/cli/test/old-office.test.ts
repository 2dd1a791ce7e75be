import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { modernized } from '../src/host/node-office.js';
import { newFormatOf } from '../src/inputs/old-office.js';
import { gouji } from './support/gouji.js';

function isHere(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const skipped = !isHere();
if (skipped) console.warn('old office documents: skipped, no soffice on this machine');

/** A folder of this test alone, so that nothing of others is taken for left behind. */
const aside = mkdtempSync(join(tmpdir(), 'office-'));
beforeAll(() => vi.stubEnv('TMPDIR', aside));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(aside, { recursive: true, force: true });
});

const compound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(512).fill(0));

test.skipIf(skipped)('an old document becomes a new one, and nothing is left', { timeout: 120_000 }, async () => {
  const made = await modernized(new TextEncoder().encode('{\\rtf1\\ansi one {\\b two}\\par}'), 'docx');
  expect(made).toBeInstanceOf(Uint8Array);
  expect([...(made as Uint8Array).subarray(0, 2)]).toEqual([0x50, 0x4b]);
  expect(readdirSync(aside)).toEqual([]);
});

test('where nothing opens it, a sentence says how to go on', async () => {
  const files = { '年报.wps': compound };
  const { exit, stderr } = await gouji(['check', '年报.wps'], { files });
  expect(exit).toBe(2);
  expect(stderr).toMatch(/LibreOffice.*\.docx/);
  expect((await gouji(['check', '年报.wps', '--lang', 'en'], { files })).stderr).toMatch(/LibreOffice.*\.docx/);
});

test('only files that begin as old ones do are changed', () => {
  const problem = { kind: 'other-format', facts: { format: 'Excel' } } as const;
  expect(newFormatOf(compound, problem)).toBe('xlsx');
  expect(newFormatOf(Uint8Array.of(0x50, 0x4b), problem)).toBeNull();
  expect(newFormatOf(compound, { kind: 'locked', facts: { format: 'Word' } })).toBeNull();
});
