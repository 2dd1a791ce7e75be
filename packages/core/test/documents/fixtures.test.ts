import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/index.js';
import { cellAt, readOnly, untold } from './compared.js';

const folder = join(import.meta.dirname, 'fixtures');

/** Files as programs make them, each in a folder with the figures that a person reads there. */
const cases = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'report.csv')));

/** Rows that stand so close that a line below one can be its own: they are left out. */
const leftOut: Readonly<Record<string, number>> = { 'docx-torn-wenquanyi': 4 };

test('there are cases', () => {
  expect(cases).toContain('docx-noto');
});

test.each(cases)('%s', async (name) => {
  const report = await readOnly(readFileSync(join(folder, name, 'report.pdf')));
  const lines = readFileSync(join(folder, name, 'report.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  expect(lines).toHaveLength(200);
  const wrong = lines.filter((line) => {
    const [address = '', value = ''] = line.split(',');
    const cell = cellAt(report, address as Parameters<typeof cellAt>[1]);
    return cell?.state !== 'absent' && (cell?.value ?? '').toString() !== value;
  });
  expect(wrong).toEqual([]);
  const absent = Object.values(report.tables).flatMap(({ cells }) => cells.filter(({ state }) => state === 'absent'));
  expect(absent).toHaveLength(leftOut[name] ?? 0);
  expect(untold(report)).toEqual([]);
  const findings = check(report).findings.filter(({ rule }) =>
    /^(?:proactive|applications|disputes)\/|rows|labels/.test(rule),
  );
  expect(findings).toEqual([]);
});
