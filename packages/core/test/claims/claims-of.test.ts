import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { proseClaimsOf, type ReportClaims } from '../../src/claims/claims-of.js';
import { readDocument } from '../../src/documents/read-document.js';
import { readText } from '../../src/grammar/read.js';
import type { Report } from '../../src/grammar/report.js';
import { built } from '../support/built-report.js';
import { samples, skipReason } from '../support/samples.js';

/** The claims that no reading fits, and the sums and rates that do not hold. */
function wrong({ tables }: Report, { claims, arithmetic }: ReportClaims): string[] {
  const values = new Map(
    Object.values(tables).flatMap(({ cells }) => cells.map(({ address, value }) => [address, value])),
  );
  const sumOf = (cells: readonly string[]) =>
    cells.reduce((sum, cell) => sum + (values.get(cell as never) ?? Number.NaN), 0);
  return [
    ...claims.filter(({ readings, value }) => readings.length > 0 && !readings.some((one) => sumOf(one) === value)),
    ...arithmetic.filter(({ holds }) => !holds),
  ].map(({ quote }) => quote);
}

describe.skipIf(skipReason !== null)('real reports', () => {
  test.each(samples.map(({ name, text }) => [name, text]))('%s: every claim agrees with the tables', (_name, text) => {
    const reading = readText(text);
    if (!reading.ok) throw new Error(reading.problem.kind);
    const [report] = reading.reports as [Report];
    const claims = proseClaimsOf(report);
    expect(claims.claims.length).toBeGreaterThan(0);
    expect(wrong(report, claims)).toEqual([]);
  });
});

const documents = fileURLToPath(new URL('../../../../../shared/documents/', import.meta.url));

describe.skipIf(!existsSync(documents))('real PDFs', () => {
  test.each(['hongze-2023.pdf', 'hongze-2024.pdf'])('%s: every claim agrees with the tables', async (name) => {
    const reading = await readDocument(new Uint8Array(readFileSync(documents + name)));
    if (!reading.ok) throw new Error(reading.problem.kind);
    const [report] = reading.reports as [Report];
    const claims = proseClaimsOf(report);
    expect(claims.claims.map(({ kind }) => kind)).toContain('fee');
    expect(wrong(report, claims)).toEqual([]);
  });
});

test('tells where a claim stands', () => {
  const report = built({ also: '全年新收政府信息公开\n申请22件。' });
  const claim = proseClaimsOf(report).claims.find(({ kind }) => kind === 'received');
  expect(claim?.quote).toBe('全年新收政府信息公开\n申请22件');
  expect(report.text.slice(claim?.place.start, claim?.place.end)).toBe(claim?.quote);
  expect(claim?.place.line).toBe(report.text.slice(0, claim?.place.start).split('\n').length);
});

test.each([
  ['云溪市生态环境局青山分局', [4]],
  ['云溪县水务局', []],
])('knows whose report it is: %s', (agency, values) => {
  const report = built({ agency, prose: { 0: '分局收到政府信息公开申请4件。' } });
  expect(
    proseClaimsOf(report)
      .claims.filter(({ kind }) => kind === 'received')
      .map(({ value }) => value),
  ).toEqual(values);
});

test('leaves tables and what stands before section one out', () => {
  const report = built({ opening: '全年收到政府信息公开申请99件。', prose: { 5: '未收取信息处理费。' } });
  expect(proseClaimsOf(report).claims.map(({ kind }) => kind)).toEqual(['fee']);
});

test('reads the row of other outcomes by the edition of its table', () => {
  const report = built({ editions: { applications: '2019' }, also: '其他处理1件。' });
  const claim = proseClaimsOf(report).claims.find(({ kind }) => kind === 'outcome');
  expect(claim?.readings).toEqual([['applications.other.total']]);
});
