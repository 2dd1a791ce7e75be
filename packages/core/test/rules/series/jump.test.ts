import { expect, test } from 'vitest';
import { toldBeside, yearBefore } from '../../support/beside.js';

const decisions = 'proactive.licensing.decisions';

test.each([
  [36, 181, true],
  [36, 180, false],
  [181, 36, true],
  [0, 50, true],
  [0, 49, false],
])('from %i to %i', (from, to, told) => {
  const found = toldBeside({ cells: { [decisions]: to } }, yearBefore({ cells: { [decisions]: from } }));
  expect(found).toEqual(told ? [`note series/jump ${decisions} | ${decisions}`] : []);
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
