import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readText } from '@gouji/core';
import { formDocx } from '@gouji/core/docx';
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

/** Table, row, column, value and state of each cell. */
async function cellsOf(file: string, content: string | Uint8Array): Promise<string[]> {
  const { exit, stdout } = await gouji(['extract', file, '--format', 'csv'], {
    files: { [file]: content },
    modernized,
  });
  expect(exit).toBe(0);
  const lines = stdout.trim().split(/\r?\n/).slice(1);
  return lines.map((line) => line.split(',').slice(4, 9).join(','));
}

test.skipIf(skipped)('a report in an old document is read as its text is', { timeout: 240_000 }, async () => {
  const text = readFileSync(join(import.meta.dirname, '../../../examples/yunxi-water-2024.tab.txt'), 'utf8');
  const reading = readText(text);
  if (!reading.ok || reading.reports[0] === undefined) throw new Error('not read');
  const folder = mkdtempSync(join(tmpdir(), 'made-'));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  writeFileSync(join(folder, 'report.docx'), formDocx(reading.reports[0]));
  const convert = [profile, '--headless', '--convert-to', 'doc', '--outdir', folder, join(folder, 'report.docx')];
  execFileSync('soffice', convert, { stdio: 'ignore' });
  const old = readFileSync(join(folder, 'report.doc'));
  rmSync(folder, { recursive: true, force: true });
  expect([...old.subarray(0, 4)]).toEqual([0xd0, 0xcf, 0x11, 0xe0]);
  const cells = await cellsOf('年报.doc', old);
  expect(cells).toHaveLength(200);
  expect(cells).toEqual(await cellsOf('年报.txt', text));
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
