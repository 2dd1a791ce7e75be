import { expect, test } from 'vitest';
import { checkedBeside, toldBeside, yearBefore } from '../../support/beside.js';

const inForce = 'proactive.normativeDocuments.inForce';
const cells = `proactive.normativeDocuments.issued proactive.normativeDocuments.repealed ${inForce}`;

test('what is in force goes on from last year', () => {
  expect(toldBeside({}, yearBefore())).toEqual([]);
});

test.each([7, 10])('%i in force last year do not fit', (before) => {
  expect(toldBeside({}, yearBefore({ cells: { [inForce]: before } }))).toEqual([
    `warning series/in-force ${cells} | ${inForce}`,
  ]);
});

test('all that the sum is made of is told', () => {
  const [finding] = checkedBeside({}, [yearBefore({ cells: { [inForce]: 7 } })]).findings;
  expect(finding).toMatchObject({ expected: 8, actual: 9, difference: 1 });
  expect(finding?.facts).toEqual({
    earlier: 2023,
    later: 2024,
    row: 'normativeDocuments',
    before: 7,
    issued: 2,
    repealed: 1,
    inForce: 9,
  });
});

test('so do rules', () => {
  expect(toldBeside({}, yearBefore({ cells: { 'proactive.regulations.inForce': 1 } }))).toEqual([
    'warning series/in-force proactive.regulations.issued proactive.regulations.repealed proactive.regulations.inForce | proactive.regulations.inForce',
  ]);
});

test('the 2019 form does not count what is in force', () => {
  const editions = { proactive: '2019', applications: '2019', disputes: '2019' } as const;
  expect(toldBeside({ year: 2021 }, { year: 2020, editions })).toEqual([]);
});

test('neither can be told of a blank', () => {
  expect(toldBeside({}, yearBefore({ cells: { [inForce]: '' } }))).toEqual([]);
});

test.each(cells.split(' '))('nor of a blank %s of this year', (address) => {
  for (const before of [7, 10]) {
    expect(toldBeside({ cells: { [address]: '' } }, yearBefore({ cells: { [inForce]: before } }))).toEqual([]);
  }
});
