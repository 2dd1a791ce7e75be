import { expect, test } from 'vitest';
import { checkedBeside, toldBeside, yearBefore } from '../../support/beside.js';

const decisions = 'proactive.licensing.decisions';

test.each([
  [36, 181, true],
  [36, 180, false],
  [181, 36, true],
  [0, 50, true],
  [0, 49, false],
  [50, 0, true],
  [-1, 50, false],
  [50, -1, false],
])('from %i to %i', (from, to, told) => {
  const found = toldBeside({ cells: { [decisions]: to } }, yearBefore({ cells: { [decisions]: from } }));
  expect(found).toEqual(told ? [`note series/jump ${decisions} | ${decisions}`] : []);
});

test.each(['', '/', '若干'])('from or to “%s” nothing can jump', (entry) => {
  const [blank, many] = [{ cells: { [decisions]: entry } }, { cells: { [decisions]: 900 } }];
  expect(toldBeside(blank, yearBefore(many))).toEqual([]);
  expect(toldBeside(many, yearBefore(blank))).toEqual([]);
});

test('a finding tells how often a figure may be what it was, which can be set', () => {
  const [own, other] = [{ cells: { [decisions]: 60 } }, yearBefore({ cells: { [decisions]: 20 } })];
  const factsOf = (jumpFactor?: number) =>
    checkedBeside(own, [other], jumpFactor === undefined ? {} : { jumpFactor }).findings.map(({ facts }) => facts);
  const jumps = [{ address: decisions, before: 20, after: 60 }];
  expect(factsOf(2)).toEqual([{ earlier: 2023, later: 2024, factor: 2, jumps }]);
  expect(factsOf(3)).toEqual([]);
  expect(factsOf()).toEqual([]);
});

test('one finding tells of all', () => {
  const other = yearBefore({ cells: { [decisions]: 900, 'proactive.penalties.decisions': 77 } });
  const both = `${decisions} proactive.penalties.decisions`;
  expect(toldBeside({}, other)).toEqual([`note series/jump ${both} | ${both}`]);
});

test('figures of another unit are not compared', () => {
  const fees = { 'proactive.fees.amount': { value: 126000, raw: '126000元', unit: '元' } };
  expect(toldBeside({}, yearBefore({ cells: fees }))).toEqual([]);
});

test('applicants follow the totals, and are not told again', () => {
  const other = yearBefore({ cells: { 'applications.received.naturalPerson': 500 } });
  expect(toldBeside({}, other)).toEqual([]);
});
