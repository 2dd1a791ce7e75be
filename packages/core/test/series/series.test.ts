import { expect, test } from 'vitest';
import { Series } from '../../src/series/series.js';
import { yearBefore } from '../support/beside.js';
import { built, type Changes } from '../support/built-report.js';

/** A series with some reports, `0.txt`, `1.txt` and so on. */
function seriesOf(...reports: readonly Changes[]): Series {
  const series = new Series();
  for (const [at, changes] of reports.entries()) series.remember(`${at}.txt`, built(changes));
  return series;
}

const kinds = (series: Series) => [...series.apart()].map(({ kind }) => kind);
const other: Changes = { agency: '青禾县卫生健康局', year: 2023 };

test('of three years each stands beside the one before it', () => {
  const series = new Series();
  const beside = [2022, 2023, 2024].map((year) => series.check(`${year}.txt`, built({ year })).beside);
  expect(beside.map((reports) => reports.map(({ year }) => year))).toEqual([[], [2022], [2023]]);
  expect(kinds(series)).toEqual([]);
});

test('a year that comes last stands beside both of its neighbours', () => {
  const { beside } = seriesOf({ year: 2022 }, { year: 2024 }).check('2023.txt', built({ year: 2023 }));
  expect(beside.map(({ year }) => year)).toEqual([2022, 2024]);
});

test('another body does not stand beside', () => {
  const { beside, alone } = seriesOf(other).check('this.txt', built());
  expect(beside).toEqual([]);
  expect(alone).toEqual({
    kind: 'other-body',
    facts: { agency: '青禾县水利局', others: ['青禾县卫生健康局'] },
  });
});

test('a renamed one does', () => {
  const series = new Series({ renamed: { 青禾县卫生健康局: '青禾县水利局' } });
  series.remember('0.txt', built(other));
  expect(series.check('this.txt', built()).beside).toMatchObject([{ agency: '青禾县卫生健康局', year: 2023 }]);
});

test('a year that is missing between is told', () => {
  const series = seriesOf({ year: 2021 }, { year: 2024 });
  expect([...series.apart()]).toMatchObject([
    { kind: 'years-between', facts: { earlier: { year: 2021 }, later: { year: 2024, source: '1.txt' } } },
  ]);
});

test('a report alone is told why', () => {
  expect(seriesOf({ year: 2021 }).check('this.txt', built()).alone).toMatchObject({ kind: 'years-between' });
  expect(seriesOf(yearBefore()).check('this.txt', built()).alone).toBeNull();
  expect(new Series().check('this.txt', built()).alone).toMatchObject({ kind: 'other-body', facts: { others: [] } });
});

test('of two reports of one year that differ neither is compared, and both are named', () => {
  const series = seriesOf(yearBefore(), yearBefore({ cells: { 'applications.carriedForward.total': 9 } }));
  expect(series.check('this.txt', built())).toMatchObject({ beside: [], alone: { kind: 'same-year' } });
  expect([...series.apart()]).toEqual([
    { kind: 'same-year', facts: { agency: '青禾县水利局', year: 2023, sources: ['0.txt', '1.txt'] } },
  ]);
});

test('of two that agree one is enough', () => {
  const series = seriesOf(yearBefore(), yearBefore());
  expect(series.check('this.txt', built()).beside).toMatchObject([{ source: '0.txt' }]);
  expect(kinds(series)).toEqual([]);
});

test('a change of the form is told', () => {
  const editions = { proactive: '2019', applications: '2019', disputes: '2019' } as const;
  expect(kinds(seriesOf({ year: 2020, editions }, { year: 2021 }))).toEqual(['edition-changed']);
});

test('a report without a name or a year cannot stand beside another', () => {
  const series = seriesOf(yearBefore());
  expect(series.remember('x.txt', built({ agency: null }))).toBe(false);
  expect(series.check('this.txt', built({ year: null }))).toMatchObject({
    beside: [],
    alone: { kind: 'no-name', facts: {} },
  });
});

test('the order in which reports come changes only on which of them a finding stands', () => {
  const wrong = yearBefore({ cells: { 'applications.carriedForward.total': 9 } });
  const rulesOf = (first: Changes, second: Changes) =>
    seriesOf(first)
      .check('second.txt', built(second), { only: ['series'] })
      .findings.map(({ rule, expected, actual }) => [rule, expected, actual]);
  expect(rulesOf(wrong, {})).toEqual([['series/carry', 9, 1]]);
  expect(rulesOf({}, wrong)).toContainEqual(['series/carry', 9, 1]);
});
