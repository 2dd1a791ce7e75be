import { expect, test } from 'vitest';
import { checkedBeside, toldBeside, yearBefore } from '../../support/beside.js';

test('two years that fit are silent', () => {
  expect(toldBeside({}, yearBefore())).toEqual([]);
});

test('each column that does not go on is told, the total as an error', () => {
  const other = yearBefore({
    cells: { 'applications.carriedForward.naturalPerson': 4, 'applications.carriedForward.total': 4 },
  });
  expect(toldBeside({}, other)).toEqual([
    'warning series/carry applications.carriedOver.naturalPerson | applications.carriedForward.naturalPerson',
    'error series/carry applications.carriedOver.total | applications.carriedForward.total',
  ]);
});

test('a finding names the cells of both reports, and which report is the other', () => {
  const other = yearBefore({ cells: { 'applications.carriedForward.total': 4 } });
  const [finding] = checkedBeside({}, [other]).findings;
  expect(finding).toMatchObject({ expected: 4, actual: 1, difference: -3 });
  expect(finding?.facts).toEqual({ earlier: 2023, later: 2024, column: 'total', carriedForward: 4, carriedOver: 1 });
  expect(finding?.cells).toMatchObject([{ address: 'applications.carriedOver.total', value: 1 }]);
  expect(finding?.beside).toMatchObject([
    {
      address: 'applications.carriedForward.total',
      value: 4,
      raw: '4',
      report: { source: '0.txt', agency: '青禾县水利局', year: 2023 },
    },
  ]);
  expect(finding?.beside?.[0]?.place?.line).toBeGreaterThan(1);
});

test('a blank is no 0 in either year, unless that is asked for', () => {
  expect(toldBeside({ cells: { 'applications.carriedOver.total': '' } }, yearBefore())).toEqual([]);
  const other = yearBefore({ cells: { 'applications.carriedForward.total': '' } });
  expect(toldBeside({}, other)).toEqual([]);
  expect(toldBeside({}, other, { blankAsZero: true })).toEqual([
    'error series/carry applications.carriedOver.total | applications.carriedForward.total',
  ]);
});

test('the rows go on from the 2019 form to that of 2021', () => {
  const editions = { proactive: '2019', applications: '2019', disputes: '2019' } as const;
  const other = { year: 2020, editions, cells: { 'applications.carriedForward.total': 4 } } as const;
  expect(toldBeside({ year: 2021 }, other)).toEqual([
    'error series/carry applications.carriedOver.total | applications.carriedForward.total',
  ]);
});

test('years that do not follow each other are not compared', () => {
  expect(toldBeside({}, yearBefore({ year: 2022, cells: { 'applications.carriedForward.total': 4 } }))).toEqual([]);
});

test('a report of the year after stands beside the other way round', () => {
  const other = { year: 2025, cells: { 'applications.carriedOver.total': 4 } } as const;
  expect(toldBeside({}, other)).toContain(
    'error series/carry applications.carriedForward.total | applications.carriedOver.total',
  );
});
