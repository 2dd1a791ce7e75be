import { describe, expect, test } from 'vitest';
import { formGrid } from '../../src/form/index.js';
import { figuresOf } from '../../src/localize/figures.js';
import { incidenceOf } from '../../src/localize/incidence.js';
import { suggestionsOf } from '../../src/localize/ranking.js';
import { Residuals } from '../../src/localize/residuals.js';
import type { SuggestionReason } from '../../src/localize/suggestion.js';
import { tableOf } from '../support/tables.js';

const incidence = incidenceOf('2021', 'applications');
const { byAddress, cells } = formGrid('2021', 'applications');
const table = tableOf(
  '2021',
  'applications',
  cells.map((_, at) => (at === 0 ? 'blank' : 50)),
);
const residuals = new Residuals(incidence, figuresOf(table, incidence, true));

/** An error as `reason row.column>to …`; every figure is 50, but for the first cell, which is blank. */
type Written = `${SuggestionReason} ${string}`;

function suggested(...explanations: readonly (readonly Written[])[]) {
  const read = (error: Written) => {
    const [reason, ...changes] = error.split(' ');
    return {
      reason: reason as SuggestionReason,
      changes: changes.map((change) => {
        const [name = '', to = ''] = change.split('>');
        const cell = byAddress.get(`applications.${name}`)?.index ?? -1;
        return { cell, from: cell === 0 ? 0 : 50, to: Number(to) };
      }),
    };
  };
  return suggestionsOf(
    explanations.map((errors) => errors.map(read)),
    residuals,
  );
}

/** Suggestions in their order, by the cells they change. */
function order(...explanations: readonly (readonly Written[])[]): string[] {
  return suggested(...explanations).map(({ changes }) =>
    changes.map(({ address, to }) => `${address.replace('applications.', '')}>${to}`).join(' '),
  );
}

describe('the likelier comes first', () => {
  test.each<[string, readonly Written[], readonly Written[]]>([
    [
      'one error before two',
      ['smallest-change granted.total>90'],
      ['digit-dropped granted.naturalPerson>51', 'digit-dropped granted.total>51'],
    ],
    [
      'the likelier way before the other',
      ['digit-dropped partiallyGranted.naturalPerson>90'],
      ['smallest-change granted.naturalPerson>51'],
    ],
    [
      'of two ways alike, the total',
      ['digit-changed partiallyGranted.total>90'],
      ['digit-changed granted.naturalPerson>51'],
    ],
    ['a way before a total', ['digit-dropped partiallyGranted.naturalPerson>90'], ['digit-added granted.total>51']],
    [
      'the smaller change before the larger',
      ['smallest-change partiallyGranted.naturalPerson>52'],
      ['smallest-change granted.naturalPerson>47'],
    ],
    [
      'the smaller change of several cells',
      ['wrong-applicant partiallyGranted.naturalPerson>51 partiallyGranted.commercialEnterprise>49'],
      ['wrong-applicant granted.naturalPerson>55 granted.commercialEnterprise>45'],
    ],
    [
      'of equal ones, the one earlier in the form',
      ['smallest-change granted.naturalPerson>51'],
      ['smallest-change partiallyGranted.naturalPerson>49'],
    ],
    [
      'of equal ones of one cell, the lower',
      ['smallest-change granted.naturalPerson>49'],
      ['smallest-change granted.naturalPerson>51'],
    ],
    [
      'of equal ones, by the second cell',
      ['wrong-applicant granted.naturalPerson>51 granted.commercialEnterprise>49'],
      ['wrong-applicant granted.naturalPerson>51 granted.researchInstitution>49'],
    ],
  ])('%s', (_, likelier, other) => {
    const expected = [...order(likelier), ...order(other)];
    expect(order(likelier, other)).toEqual(expected);
    expect(order(other, likelier), 'in whichever order they were found').toEqual(expected);
  });

  test('two changed cells count as no total, though the first is one', () => {
    const pair: Written = 'cells-swapped partiallyGranted.total>51 denied.stateSecret.total>49';
    const other: Written = 'cells-swapped granted.naturalPerson>51 granted.commercialEnterprise>49';
    expect(order([pair], [other])[0]).toContain('granted.naturalPerson');
  });
});

describe('a suggestion', () => {
  test('tells its changes in form order', () => {
    expect(order(['smallest-change partiallyGranted.total>51', 'smallest-change granted.total>49'])).toEqual([
      'granted.total>49 partiallyGranted.total>51',
    ]);
  });

  test('tells the figure written, and none for a blank cell', () => {
    const [one] = suggested(['smallest-change received.naturalPerson>3', 'smallest-change granted.total>49']);
    expect(one?.changes.map(({ from, to }) => [from, to])).toEqual([
      [null, 3],
      [50, 49],
    ]);
  });

  test.each<[SuggestionReason, readonly Written[]]>([
    ['digit-changed', ['digit-changed granted.naturalPerson>51']],
    ['digit-changed', ['digit-changed granted.naturalPerson>51', 'digit-changed granted.total>51']],
    ['smallest-change', ['digit-changed granted.naturalPerson>51', 'digit-added granted.total>51']],
  ])('has the reason %s, the one that all its errors share or else none', (reason, errors) => {
    expect(suggested(errors)[0]?.reason).toBe(reason);
  });

  test('tells how many are as likely', () => {
    const found = suggested(
      ['smallest-change granted.naturalPerson>51'],
      ['smallest-change partiallyGranted.naturalPerson>51'],
      ['smallest-change partiallyGranted.naturalPerson>53'],
    );
    expect(found.map(({ equals }) => equals)).toEqual([2, 2, 1]);
  });
});

test('at most five are told, and the others are counted', () => {
  const many = [51, 49, 51, 49, 51, 49].map((to): Written[] => [`smallest-change granted.naturalPerson>${to}`]);
  const found = suggested(...many);
  expect(found.map(({ equals }) => equals)).toEqual([6, 6, 6, 6, 6]);
  expect(suggested()).toEqual([]);
});
