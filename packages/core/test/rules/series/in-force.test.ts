import { expect, test } from 'vitest';
import { toldBeside, yearBefore } from '../../support/beside.js';

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
