import { describe, expect, test } from 'vitest';
import { accepted } from '../../src/review/accept.js';
import { decisionsByKey, emptyReview, withDecision } from '../../src/review/session.js';
import { unusedDecisions } from '../../src/review/unused.js';
import { check } from '../../src/rules/check.js';
import type { Finding } from '../../src/rules/rules.js';
import { Series } from '../../src/series/series.js';
import { built, type Changes } from '../support/built-report.js';

const acceptance = { reason: '已核实', at: '2025-01-20T08:30:00.000Z', by: '李' };
const empty = emptyReview({ source: 'a.txt', agency: '青禾县水利局', year: 2024 });
const faults = { 'disputes.reconsideration.total': 0, 'proactive.licensing.decisions': '' } as const;

const findings = (cells: NonNullable<Changes['cells']>): readonly Finding[] => check(built({ cells })).findings;

function decisionsOf(review: typeof empty) {
  return [...decisionsByKey(review).values()].map(({ status, note }) => [status, note]);
}

describe('accepting', () => {
  test('dismisses what is open, for the reason given', () => {
    const { review, count } = accepted(empty, findings(faults), acceptance);
    expect(count).toBe(2);
    expect([...decisionsByKey(review).values()]).toEqual([
      { status: 'dismissed', note: '', ...acceptance },
      { status: 'dismissed', note: '', ...acceptance },
    ]);
  });

  test('keeps notes, and what was decided before', () => {
    const [first, second] = findings(faults);
    if (first === undefined || second === undefined) throw new Error('two findings are needed');
    const said = { reason: '', at: acceptance.at };
    const noted = withDecision(empty, first, { status: null, note: '待问', ...said });
    const both = withDecision(noted, second, { status: 'confirmed', note: '', ...said });
    const { review, count } = accepted(both, findings(faults), acceptance);
    expect(count).toBe(1);
    expect(decisionsOf(review)).toEqual([
      ['confirmed', ''],
      ['dismissed', '待问'],
    ]);
  });

  test('twice is accepting once', () => {
    const once = accepted(empty, findings(faults), acceptance).review;
    expect(accepted(once, findings(faults), acceptance)).toEqual({ review: once, count: 0 });
  });
});

describe('dismissals that nothing came of', () => {
  const { review } = accepted(empty, findings(faults), acceptance);
  const unused = (cells: NonNullable<Changes['cells']>, options = {}) =>
    unusedDecisions(review, check(built({ cells }), options)).map(({ decided, isBack }) => [
      decided.finding.rule,
      isBack,
    ]);

  test('are none while the report is as it was', () => {
    expect(unused(faults)).toEqual([]);
  });

  test('are told apart by whether the finding is back with other figures', () => {
    expect(unused({ 'disputes.reconsideration.total': 1 })).toEqual([
      ['disputes/outcome-sum', true],
      ['cells/blank', false],
    ]);
  });

  test('of rules that were not asked for are none', () => {
    expect(unused({}, { skip: ['cells'] })).toEqual([['disputes/outcome-sum', false]]);
    expect(unused({}, { severities: { 'disputes/outcome-sum': 'off' } })).toEqual([['cells/blank', false]]);
  });

  test('of rules over the years are none where the other year is not at hand', () => {
    const series = new Series();
    const carried = { 'applications.carriedForward.total': 5, 'applications.carriedForward.naturalPerson': 5 };
    series.remember('last.txt', built({ year: 2023, cells: carried }));
    const beside = series.check('a.txt', built(), { only: ['series'] });
    const { review: decided, count } = accepted(empty, beside.findings, acceptance);
    expect(count).toBeGreaterThan(0);
    expect(unusedDecisions(decided, beside)).toEqual([]);
    expect(unusedDecisions(decided, new Series().check('a.txt', built(), { only: ['series'] }))).toEqual([]);
    const apart = new Series();
    apart.remember('last.txt', built({ year: 2023 }));
    const unused = unusedDecisions(decided, apart.check('a.txt', built(), { only: ['series'] }));
    expect(unused.map(({ decided }) => decided.finding.rule)).toEqual(['series/carry', 'series/carry']);
  });
});
