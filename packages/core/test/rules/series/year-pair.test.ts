import { expect, test } from 'vitest';
import { cellsOf, type YearPair, yearsOf } from '../../../src/rules/series/year-pair.js';
import type { YearRecord } from '../../../src/rules/series/year-record.js';
import { recordOf } from '../../../src/series/series.js';
import { built, type Changes } from '../../support/built-report.js';

const received = 'applications.received.total';
const reconsidered = 'disputes.reconsideration.total';

function pairOf(judged: YearPair['judged'], changes: Changes = {}): YearPair {
  const [earlier, later] = [2023, 2024].map(
    (year) => recordOf(`${year}.txt`, built({ year, ...changes })) as YearRecord,
  );
  return { earlier, later, judged } as YearPair;
}

test('the years of a pair are those of its reports', () => {
  expect(yearsOf(pairOf('later'))).toEqual({ earlier: 2023, later: 2024 });
});

test('the cells of the report that is judged are its own, those of the other stand beside', () => {
  const addresses = { earlier: [received], later: [reconsidered] } as const;
  const told = (judged: YearPair['judged']) => {
    const { cells, beside } = cellsOf(pairOf(judged), addresses);
    return [cells.map(({ address }) => address), beside.map(({ address, report }) => [address, report.year])];
  };
  expect(told('later')).toEqual([[reconsidered], [[received, 2023]]]);
  expect(told('earlier')).toEqual([[received], [[reconsidered, 2024]]]);
});

test('a cell that a report does not have is left out', () => {
  const both = [received, reconsidered] as const;
  const { cells, beside } = cellsOf(pairOf('later', { without: ['disputes'] }), { earlier: both, later: both });
  expect(cells.map(({ address }) => address)).toEqual([received]);
  expect(beside.map(({ address }) => address)).toEqual([received]);
});
