import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { determined } from '../../src/localize/determined.js';
import { consistentApplications, consistentDisputes, withContents } from '../support/tables.js';
import { applications, told } from './corruption.js';

const right = consistentApplications('2021', {
  outcomes: { granted: [123, 45, 0, 0, 0, 6], 'denied.stateSecret': [4, 0, 2], 'unavailable.notHeld': [31, 12] },
  carriedForward: [3],
});

function toldOf(changes: Parameters<typeof withContents>[1], table = right): string {
  return told({ changes: determined(withContents(table, changes)) });
}

const granted = right.rows.find(({ line }) => line.row.key === 'granted')?.line.cells ?? [];

describe('a cell that holds no figure', () => {
  test.each(['blank', 'absent', 'placeholder', 'text'] as const)('%s: has the figure its sums give', (content) => {
    expect(toldOf({ 'granted.naturalPerson': content })).toBe('granted.naturalPerson null>123');
  });

  test('may follow from another: a whole row', () => {
    const missing = Object.fromEntries(granted.map(({ index }) => [index, 'absent' as const]));
    expect(determined(withContents(right, missing)).map(({ to }) => to)).toEqual([123, 45, 0, 0, 0, 6, 174]);
  });

  test('stays open when two of them leave a choice', () => {
    const corners = ['granted', 'unavailable.notHeld'].flatMap((row) => [`${row}.naturalPerson`, `${row}.total`]);
    expect(toldOf(Object.fromEntries(corners.map((cell) => [cell, 'blank' as const])))).toBe('');
  });

  test('stays open when its sums disagree', () => {
    expect(toldOf({ 'granted.naturalPerson': 'blank', 'granted.total': 175 })).toBe('');
  });

  test('stays open when what follows from it does not add up', () => {
    const row = Object.fromEntries(granted.map(({ index }) => [index, 'blank' as const]));
    expect(toldOf({ ...row, 'unavailable.notHeld.naturalPerson': 32 })).toBe('');
  });

  test('stays open when only something that is no count would fit', () => {
    const disputes = consistentDisputes('2021', [[1, 2], [4], []]);
    expect(toldOf({ 'reconsideration.pending': 'blank', 'reconsideration.upheld': 5 }, disputes)).toBe('');
    expect(toldOf({ 'litigationDirect.total': 'blank' }, disputes)).toBe('litigationDirect.total null>4');
  });
});

test('a table without gaps, and one without figures, have none', () => {
  expect(determined(right)).toEqual([]);
  expect(toldOf(Object.fromEntries(right.cells.map((_, index) => [index, 'blank' as const])))).toBe('');
});

test('what is determined in a right table is right', () => {
  const gaps = fc.uniqueArray(fc.nat(160), { maxLength: 60 });
  fc.assert(
    fc.property(applications, gaps, (table, cells) => {
      const missing = withContents(table, Object.fromEntries(cells.map((cell) => [cell, 'blank' as const])));
      for (const { address, from, to } of determined(missing)) {
        expect(from).toBeNull();
        expect(to).toBe(table.cells.find((cell) => cell.address === address)?.value);
      }
    }),
  );
});
