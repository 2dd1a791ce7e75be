import { describe, expect, test } from 'vitest';
import { checkOptionsUnder } from '../../src/config/index.js';
import { isAskedFor } from '../../src/rules/check.js';
import { told } from '../support/told.js';

const blank = { cells: { 'proactive.licensing.decisions': '', 'disputes.reconsideration.total': 7 } } as const;

describe('severities', () => {
  test('of a rule, or of its part, stand in place of its own', () => {
    expect(told(blank, checkOptionsUnder({ severities: { cells: 'error', disputes: 'note' } })(null))).toEqual([
      'note disputes/outcome-sum disputes.reconsideration.total',
      'error cells/blank proactive.licensing.decisions',
    ]);
  });

  test('of a rule count before those of its part', () => {
    expect(
      told(blank, checkOptionsUnder({ severities: { disputes: 'note', 'disputes/outcome-sum': 'warning' } })(null)),
    ).toContain('warning disputes/outcome-sum disputes.reconsideration.total');
  });

  test('off leaves a rule out, whatever else is asked for', () => {
    const options = checkOptionsUnder({ severities: { cells: 'off' }, only: ['cells', 'disputes'] })(null);
    expect(told(blank, options)).toEqual(['error disputes/outcome-sum disputes.reconsideration.total']);
    expect(isAskedFor('cells/blank', options)).toBe(false);
  });
});

describe('levels', () => {
  const under = checkOptionsUnder({ levels: { '青禾县政务 服务中心': 'department' } });

  test('go by names, however they are typed', () => {
    expect(under('青禾县政务服务中心').level).toBe('department');
  });

  test('are for the named bodies only', () => {
    expect(under('青禾县水利局')).toEqual({});
    expect(under(null)).toEqual({});
  });
});
