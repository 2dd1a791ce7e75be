import { expect, test } from 'vitest';
import { diagnose } from '../../src/localize/localize.js';
import { type Content, consistentDisputes, withContents } from '../support/tables.js';
import { told } from './corruption.js';

const right = consistentDisputes('2021', [
  [10, 1, 0, 0],
  [15, 0, 0, 1],
  [0, 0, 0, 0],
]);

function suggestionsFor(changes: Readonly<Record<string, Content>>): string[][] {
  return diagnose(withContents(right, changes)).map(({ suggestions }) =>
    suggestions.map((one) => `${told(one)} ${one.reason} ${one.equals}`),
  );
}

test('a total left at 0', () => {
  expect(suggestionsFor({ 'reconsideration.total': 0 })).toEqual([['reconsideration.total 0>11 total-not-updated 1']]);
});

test('any cell of the block may be wrong; digits tell which is the likelier', () => {
  expect(suggestionsFor({ 'litigationDirect.upheld': 51 })).toEqual([
    ['litigationDirect.upheld 51>15 digits-transposed 1', 'litigationDirect.total 16>52 total-not-updated 1'],
  ]);
});

test('where digits tell nothing, the total comes first', () => {
  expect(suggestionsFor({ 'litigationAfterReconsideration.total': 2 })).toEqual([
    [
      'litigationAfterReconsideration.total 2>0 total-not-updated 1',
      'litigationAfterReconsideration.upheld 0>2 smallest-change 4',
      'litigationAfterReconsideration.corrected 0>2 smallest-change 4',
      'litigationAfterReconsideration.other 0>2 smallest-change 4',
      'litigationAfterReconsideration.pending 0>2 smallest-change 4',
    ],
  ]);
});

test('each block has a diagnosis of its own', () => {
  expect(suggestionsFor({ 'reconsideration.total': 0, 'litigationDirect.total': 61 })).toEqual([
    ['reconsideration.total 0>11 total-not-updated 1'],
    [
      'litigationDirect.total 61>16 digits-transposed 1',
      'litigationDirect.upheld 15>60 smallest-change 4',
      'litigationDirect.corrected 0>45 smallest-change 4',
      'litigationDirect.other 0>45 smallest-change 4',
      'litigationDirect.pending 1>46 smallest-change 4',
    ],
  ]);
});

test('a figure that is no count must change', () => {
  expect(suggestionsFor({ 'reconsideration.corrected': 1.5 })).toEqual([
    ['reconsideration.corrected 1.5>1 smallest-change 1'],
  ]);
  expect(suggestionsFor({ 'litigationAfterReconsideration.upheld': -2 })).toEqual([
    [
      'litigationAfterReconsideration.upheld -2>0 smallest-change 4',
      'litigationAfterReconsideration.corrected 0>2 smallest-change 4',
      'litigationAfterReconsideration.other 0>2 smallest-change 4',
      'litigationAfterReconsideration.pending 0>2 smallest-change 4',
    ],
  ]);
});
