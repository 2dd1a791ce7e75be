import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingKey, identityOf, keyOf } from '../../src/review/finding-key.js';
import { limits } from '../../src/review/limits.js';
import { specimen } from '../../src/rulebook/specimen.js';
import { check } from '../../src/rules/check.js';
import type { Finding } from '../../src/rules/rules.js';
import { built, type Changes } from '../support/built-report.js';
import type { Entry } from '../support/built-table.js';
import { readOne } from '../support/reading.js';

function findings(changes: Changes): readonly Finding[] {
  return check(built(changes)).findings;
}

function keys(changes: Changes): string[] {
  return findings(changes).map(findingKey);
}

const wrongTotal = { 'disputes.reconsideration.total': 3 };

describe('the key of a finding', () => {
  test('is its rule, and its cells by address with what stands in them', () => {
    expect(keys({ cells: wrongTotal })).toEqual([
      'disputes/outcome-sum ' +
        JSON.stringify([
          ['disputes.reconsideration.corrected', 0],
          ['disputes.reconsideration.other', 0],
          ['disputes.reconsideration.pending', 1],
          ['disputes.reconsideration.total', 3],
          ['disputes.reconsideration.upheld', 1],
        ]),
    ]);
  });

  test('is another one when a figure changes', () => {
    expect(keys({ cells: { 'disputes.reconsideration.total': 4 } })).not.toEqual(keys({ cells: wrongTotal }));
  });

  test('tells a unit, a word, a sign, a blank and an absent cell apart', () => {
    const fee = (entry: Entry) =>
      findings({ cells: { 'proactive.fees.amount': entry } }).flatMap((one) => identityOf(one).cells);
    expect(fee({ value: 8, raw: '8元', unit: '元' })).toEqual([{ address: 'proactive.fees.amount', written: '8元' }]);
    expect(fee('若干')).toEqual([{ address: 'proactive.fees.amount', written: '若干' }]);
    expect(fee('/')).toEqual([{ address: 'proactive.fees.amount', written: '/' }]);
    expect(fee('')).toEqual([{ address: 'proactive.fees.amount', written: '' }]);
    const [absent] = findings({ tables: { proactive: { withoutRows: ['fees'] } } });
    expect(absent && identityOf(absent).cells).toEqual([{ address: 'proactive.fees.amount', written: null }]);
  });

  test('without cells is made of the facts, without places', () => {
    const [finding] = findings({
      tables: { proactive: { labels: { licensing: { label: '行政许司', fit: 'similar' } } } },
    });
    expect(finding?.rule).toBe('structure/labels');
    expect(finding && findingKey(finding)).toBe(
      'structure/labels {"edition":"2021","labels":[{"form":"行政许可","printed":"行政许司"}],"table":"proactive"}',
    );
  });

  test('stays what it is when the text moves', () => {
    const changed = specimen({
      cells: { 'applications.granted.total': '3', 'proactive.fees.amount': '若干' },
      text: [
        { from: '存在的主要问题及改进情况\n', to: '存在的问题和改进的办法\n' },
        { from: '〔2021〕30号', to: '〔2019〕60号' },
      ],
    });
    const before = check(readOne(changed)).findings.map(findingKey);
    expect(before.length).toBeGreaterThan(3);
    const moved = fc.stringMatching(/^\n{0,9}(网站首页\n){0,3}\n{0,9}$/);
    fc.assert(
      fc.property(moved, (head) => {
        expect(check(readOne(head + changed)).findings.map(findingKey)).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  test('does not depend on the order of cells or members', () => {
    const cells = [
      { address: 'b', written: 1 },
      { address: 'a', written: null },
    ];
    expect(keyOf({ rule: 'r', cells, facts: null })).toBe(keyOf({ rule: 'r', cells: cells.toReversed(), facts: null }));
    expect(keyOf({ rule: 'r', cells: [], facts: { b: [{ d: 1, c: 2 }], a: 0 } })).toBe(
      keyOf({ rule: 'r', cells: [], facts: { a: 0, b: [{ c: 2, d: 1 }] } }),
    );
  });

  test('is bounded, however long the report goes on', () => {
    const long = '长'.repeat(1_000);
    const strays = Array.from({ length: 3_000 }, (_, at) => ({ label: `${long}${at}` }));
    const [finding] = findings({ tables: { proactive: { strays } } });
    const key = finding === undefined ? '' : findingKey(finding);
    expect(key.length).toBeLessThan((limits.quoted + 20) * (limits.items + 2));
    expect(key).toContain('… (3000)');
  });
});
