import { expect, test } from 'vitest';
import { parseLastRound } from '../../../src/review/rounds/last-round.js';

const finding = { rule: 'cells/blank', severity: 'warning', message: '空', cells: [{ address: 'a.b.c' }], key: 'k' };
const report = { source: 'a.txt', agency: null, year: 2024, findings: [finding], later: { any: 'thing' } };

test('an earlier round is read, whatever else stands in it', () => {
  const text = `\uFEFF${JSON.stringify({ schemaVersion: 1, reports: [report], summary: {} })}`;
  expect(parseLastRound(text)).toEqual({
    kind: 'round',
    round: { reports: [{ source: 'a.txt', agency: null, year: 2024, findings: [{ ...finding, cells: ['a.b.c'] }] }] },
  });
});

const withFinding = (more: object) => ({
  schemaVersion: 1,
  reports: [{ ...report, findings: [{ ...finding, ...more }] }],
});

test.each([
  ['', { kind: 'syntax', line: 1, column: 1 }],
  ['{\n"schemaVersion": 1,', { kind: 'syntax', line: 2, column: 20 }],
  ['[]', { kind: 'member', member: '' }],
  ['{}', { kind: 'member', member: 'schemaVersion' }],
  [{ schemaVersion: 1 }, { kind: 'member', member: 'reports' }],
  [
    { schemaVersion: 1, reports: [{ source: 'a', agency: null, year: null, cells: [] }] },
    { kind: 'member', member: 'reports[0].findings' },
  ],
  [withFinding({ severity: 'fatal' }), { kind: 'member', member: 'reports[0].findings[0].severity' }],
  [withFinding({ key: undefined }), { kind: 'member', member: 'reports[0].findings[0].key' }],
  [withFinding({ cells: [7] }), { kind: 'member', member: 'reports[0].findings[0].cells[0].address' }],
])('what is none, or not whole, is told: %j', (value, fault) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  expect(parseLastRound(text)).toEqual({ kind: 'damaged', fault });
});

test('that of a later version is not guessed at', () => {
  expect(parseLastRound('{"schemaVersion": 2}')).toEqual({ kind: 'newer', version: 2 });
});
