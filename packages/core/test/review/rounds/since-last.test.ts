import { describe, expect, test } from 'vitest';
import { checkReportRecord } from '../../../src/formats/check-record.js';
import { wordsOf } from '../../../src/messages/words-of.js';
import { type LastReport, parseLastRound } from '../../../src/review/rounds/last-round.js';
import { sinceLast } from '../../../src/review/rounds/since-last.js';
import { check } from '../../../src/rules/check.js';
import type { CheckOptions } from '../../../src/rules/check-options.js';
import { built, type Changes } from '../../support/built-report.js';

/** A report as the JSON of an earlier check tells it. */
function last(changes: Changes): LastReport {
  const record = checkReportRecord({ source: 'a.txt', checked: check(built(changes)) }, wordsOf('zh'));
  const reading = parseLastRound(JSON.stringify({ schemaVersion: 1, reports: [record] }));
  const report = reading.kind === 'round' ? reading.round.reports[0] : undefined;
  if (report === undefined) throw new Error(JSON.stringify(reading));
  return report;
}

function since(before: Changes | null, now: Changes, options: CheckOptions = {}) {
  const { standings, fixed, untold } = sinceLast(before && last(before), check(built(now), options));
  return {
    now: [...standings].map(([{ rule }, standing]) => `${standing} ${rule}`),
    fixed: fixed.map(({ rule }) => rule),
    untold: untold.map(({ rule }) => rule),
  };
}

const total = 'disputes.reconsideration.total';
const decisions = 'proactive.licensing.decisions';

describe('a finding', () => {
  test('that is as it was is open', () => {
    const changes = { cells: { [total]: 0, [decisions]: '' } };
    expect(since(changes, changes)).toEqual({
      now: ['open disputes/outcome-sum', 'open cells/blank'],
      fixed: [],
      untold: [],
    });
  });

  test('of a report that was not there is new', () => {
    expect(since(null, { cells: { [total]: 0 } }).now).toEqual(['new disputes/outcome-sum']);
  });

  test('with other figures is still there', () => {
    expect(since({ cells: { [total]: 0 } }, { cells: { [total]: 1 } })).toEqual({
      now: ['changed disputes/outcome-sum'],
      fixed: [],
      untold: [],
    });
  });

  test('about fewer cells than before is still there', () => {
    const before = { cells: { [decisions]: '', 'proactive.penalties.decisions': '' } } as const;
    expect(since(before, { cells: { [decisions]: '' } })).toEqual({
      now: ['changed cells/blank'],
      fixed: [],
      untold: [],
    });
  });

  test('that is gone is fixed, and another is new', () => {
    expect(since({ cells: { [total]: 0 } }, { cells: { [decisions]: '' } })).toEqual({
      now: ['new cells/blank'],
      fixed: ['disputes/outcome-sum'],
      untold: [],
    });
  });

  test('without cells is known by what it says', () => {
    const before = { without: ['disputes'] } as const;
    expect(since(before, before).now).toContain('open structure/tables');
    expect(since(before, {}).fixed).toEqual(['structure/tables']);
  });
});

describe('nothing counts as fixed', () => {
  test('where the rule was not asked for', () => {
    expect(since({ cells: { [total]: 0 } }, {}, { skip: ['disputes'] }).untold).toEqual(['disputes/outcome-sum']);
    expect(since({ cells: { [total]: 0 } }, {}, { severities: { 'disputes/outcome-sum': 'off' } }).untold).toEqual([
      'disputes/outcome-sum',
    ]);
  });

  test('where the table has gone', () => {
    expect(since({ cells: { [total]: 0 } }, { without: ['disputes'] }).untold).toEqual(['disputes/outcome-sum']);
  });

  test('where a cell of the sum has been emptied', () => {
    const now = since({ cells: { [total]: 0 } }, { cells: { [total]: '' } });
    expect(now).toMatchObject({ fixed: [], untold: ['disputes/outcome-sum'] });
  });
});
