import { describe, expect, test } from 'vitest';
import { findingsIn, health, reportOf, water } from '../../rollup/rolled.js';

const roster = ['青禾县水利局', '青禾县卫生健康局', '青禾县民政局'];

describe('rollup/missing', () => {
  test('names each body of the roster that has no report', () => {
    expect(findingsIn([water], { roster })).toMatchObject([
      { rule: 'rollup/missing', severity: 'warning', cells: [], facts: { body: '青禾县卫生健康局', year: 2024 } },
      { rule: 'rollup/missing', facts: { body: '青禾县民政局' } },
    ]);
  });

  test('is silent where all are there, by whatever short name', () => {
    expect(findingsIn([water, health], { roster: ['水利局', '县卫生健康局'] })).toEqual([]);
  });

  test('is silent without a roster', () => {
    expect(findingsIn([water])).toEqual([]);
  });

  test('takes no report of another year for it', () => {
    const late = reportOf('青禾县民政局', { year: 2023 });
    expect(findingsIn([water, health, late], { roster })).toMatchObject([{ facts: { body: '青禾县民政局' } }]);
  });

  test('is silent about a body that was renamed', () => {
    const renamed = { 青禾县卫生和计划生育局: '青禾县卫生健康局' };
    const before = reportOf('青禾县卫生和计划生育局');
    expect(findingsIn([water, before], { roster: roster.slice(0, 2), renamed })).toEqual([]);
  });
});
