import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { check } from '../src/index.js';
import { examples } from './examples/index.js';
import { print } from './render/pieces.js';
import { writeReport } from './render/report.js';
import { differences } from './support/compare.js';
import { readOne } from './support/reading.js';

const folder = fileURLToPath(new URL('../../../examples/', import.meta.url));
const readme = readFileSync(`${folder}README.md`, 'utf8');

describe.each(examples.map((example) => [example.file, example] as const))('%s', (file, { filled, style, harm }) => {
  const printed = print(writeReport(filled, style));
  const text = `${harm?.(printed.text) ?? printed.text}\n`;

  test('is what its figures and prose come to', async () => {
    // `vitest -u` writes the files anew.
    await expect(text).toMatchFileSnapshot(`${folder}${file}`);
  });

  test('is read without doubt', () => {
    const report = readOne(text);
    expect(report.doubts).toEqual([]);
    expect([report.agency, report.year]).toEqual([filled.agency, filled.year]);
    if (harm === undefined) expect(differences(filled, printed, report)).toEqual([]);
  });

  test('has the findings that the list names', () => {
    const { findings } = check(readOne(text));
    const told = findings.map(({ rule }) => rule);
    expect([...new Set(told)].toSorted()).toEqual(listed(file).toSorted());
  });
});

test('the list names every file', () => {
  const files = readdirSync(folder).filter((file) => file !== 'README.md');
  expect(files.toSorted()).toEqual(examples.map(({ file }) => file).toSorted());
});

/** The rules that the list names beside a file. */
function listed(file: string): string[] {
  const row = readme.split('\n').find((line) => line.startsWith(`| \`${file}\``)) ?? '';
  const findings = row.split('|').at(-2) ?? '';
  return [...findings.matchAll(/`([a-z]+\/[a-z-]+)`/g)].flatMap(([, rule]) => rule ?? []);
}
