import { describe, expect, test } from 'vitest';
import { rollUp } from '../../src/rollup/roll-up.js';
import { county, health, reportOf, water } from './rolled.js';

const last = reportOf('青禾县民政局', { year: 2023 });

describe('the year', () => {
  test('is that of more than half of the reports', () => {
    expect(rollUp([water, health, last])).toMatchObject({ year: 2024, edition: '2021' });
  });

  test('is asked for where no year has more than half', () => {
    expect(rollUp([water, last])).toEqual({
      kind: 'several-years',
      facts: {
        years: [
          { year: 2023, reports: 1 },
          { year: 2024, reports: 1 },
        ],
      },
    });
    expect(rollUp([water, last], { year: 2023 })).toMatchObject({ year: 2023 });
  });

  test('is that of the report compared with', () => {
    const reports = [health, last];
    expect(rollUp(reports, { against: county(1, {}, { year: 2023 }) })).toMatchObject({ year: 2023 });
  });

  test('cannot be told without a report that states one', () => {
    expect(rollUp([])).toEqual({ kind: 'no-year', facts: {} });
  });
});

describe('a report that cannot be compared with', () => {
  test.each([
    ['of another year', county(1, {}, { year: 2023 }), 'against-year'],
    ['of no year', county(1, {}, { year: null }), 'against-year'],
    ['of no body', reportOf(null), 'against-body'],
    ['of the office for itself', reportOf('青禾县人民政府办公室'), 'against-office'],
  ])('%s', (_, against, kind) => {
    expect(rollUp([water, health], { against, year: 2024 })).toMatchObject({ kind });
  });
});
