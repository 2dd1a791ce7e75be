import { describe, expect, test } from 'vitest';
import { formGrid } from '../../src/form/index.js';
import { errorsOf } from '../../src/localize/errors.js';
import { incidenceOf } from '../../src/localize/incidence.js';

const { byAddress, cells } = formGrid('2021', 'applications');

/** Splits changes of table three, as `granted.total 40>77`, given in form order; errors are told as `reason: cells`. */
function errors(changes: readonly string[], scale = 1): string[] {
  const repair = changes.map((change) => {
    const [name = '', figures = ''] = change.split(' ');
    const [from = 0, to = 0] = figures.split('>').map(Number);
    const cell = byAddress.get(`applications.${name}`)?.index;
    if (cell === undefined) throw new Error(`no cell ${name}`);
    return { cell, from, to };
  });
  return errorsOf(repair, incidenceOf('2021', 'applications'), scale).map(
    ({ reason, changes: own }) =>
      `${reason}: ${own.map(({ cell }) => cells[cell]?.address.replace('applications.', '')).join(' ')}`,
  );
}

describe('one cell', () => {
  test.each([
    ['with a slip of the pen', 'granted.naturalPerson 132>123', 'digits-transposed: granted.naturalPerson'],
    ['that is a total, with a slip too', 'granted.total 132>123', 'digits-transposed: granted.total'],
    ['that is a total', 'granted.total 40>77', 'total-not-updated: granted.total'],
    ['of what was concluded, a total', 'concluded.naturalPerson 40>77', 'total-not-updated: concluded.naturalPerson'],
    ['without a cause', 'granted.naturalPerson 40>77', 'smallest-change: granted.naturalPerson'],
  ])('%s', (_, change, error) => expect(errors([change])).toEqual([error]));

  test('of a table with fractions has no slips of whole digits', () => {
    expect(errors(['granted.naturalPerson 132>123'], 1e6)).toEqual(['smallest-change: granted.naturalPerson']);
    expect(errors(['granted.total 132>123'], 1e6)).toEqual(['total-not-updated: granted.total']);
  });
});

describe('two cells have one cause when', () => {
  test.each([
    [
      'neighbours of a row were exchanged',
      'cells-swapped',
      'granted.naturalPerson 40>77',
      'granted.commercialEnterprise 77>40',
    ],
    [
      'a figure was exchanged with its total',
      'cells-swapped',
      'granted.otherOrganization 40>77',
      'granted.total 77>40',
    ],
    ['a 0 was exchanged with its total', 'cells-swapped', 'granted.otherOrganization 0>77', 'granted.total 77>0'],
    [
      'neighbours of a column were exchanged',
      'cells-swapped',
      'granted.naturalPerson 40>77',
      'partiallyGranted.naturalPerson 77>40',
    ],
    [
      'a number was written over two cells',
      'number-split',
      'granted.naturalPerson 4>47',
      'granted.commercialEnterprise 7>0',
    ],
    [
      'a number was written over two cells, the second its own',
      'number-split',
      'granted.naturalPerson 4>0',
      'granted.commercialEnterprise 7>47',
    ],
    [
      'requests were counted for another applicant',
      'wrong-applicant',
      'granted.naturalPerson 40>51',
      'granted.researchInstitution 77>66',
    ],
    [
      'all were counted for a neighbour',
      'wrong-applicant',
      'granted.naturalPerson 0>77',
      'granted.commercialEnterprise 77>0',
    ],
    [
      'all were counted for the neighbour before',
      'wrong-applicant',
      'granted.naturalPerson 77>0',
      'granted.commercialEnterprise 0>77',
    ],
    [
      'applicants far apart were exchanged',
      'wrong-applicant',
      'granted.naturalPerson 40>77',
      'granted.otherOrganization 77>40',
    ],
  ])('%s', (_, reason, one, other) => {
    expect(errors([one, other])).toEqual([`${reason}: ${one.split(' ')[0]} ${other.split(' ')[0]}`]);
  });
});

describe('two cells are two errors when', () => {
  test.each([
    ['their amounts differ', 'granted.naturalPerson 40>51', 'granted.commercialEnterprise 77>62'],
    ['only one of them took the other’s figure', 'granted.naturalPerson 40>77', 'granted.commercialEnterprise 77>51'],
    ['only the other did', 'granted.naturalPerson 51>77', 'granted.commercialEnterprise 86>51'],
    ['one is a total and its amount moved', 'granted.naturalPerson 40>51', 'granted.total 77>66'],
    [
      'neighbours of a column were not exchanged',
      'granted.naturalPerson 40>51',
      'partiallyGranted.naturalPerson 77>66',
    ],
    ['exchanged cells stand two rows apart', 'granted.naturalPerson 40>77', 'denied.stateSecret.naturalPerson 77>40'],
    [
      'exchanged cells stand in different rows and columns',
      'granted.naturalPerson 40>77',
      'partiallyGranted.commercialEnterprise 77>40',
    ],
    ['a split number stands in cells apart', 'granted.naturalPerson 4>47', 'granted.researchInstitution 7>0'],
    ['only half a split number was put right', 'granted.naturalPerson 4>47', 'granted.commercialEnterprise 7>1'],
    [
      'a number that goes to 0 was no part of the other',
      'granted.naturalPerson 4>9',
      'granted.commercialEnterprise 7>0',
    ],
    ['a split number became two', 'granted.naturalPerson 4>1', 'granted.commercialEnterprise 7>47'],
  ])('%s', (_, one, other) => expect(errors([one, other])).toHaveLength(2));
});

describe('of several cells', () => {
  const swapped = ['granted.naturalPerson 40>77', 'granted.commercialEnterprise 77>40'];
  const pair = 'cells-swapped: granted.naturalPerson granted.commercialEnterprise';
  const alone = 'partiallyGranted.total 40>77';

  test('pairs come first', () => {
    expect(errors([...swapped, alone])).toEqual([pair, 'total-not-updated: partiallyGranted.total']);
    expect(errors(['received.naturalPerson 132>123', ...swapped, alone])).toEqual([
      pair,
      'digits-transposed: received.naturalPerson',
      'total-not-updated: partiallyGranted.total',
    ]);
  });

  test('two pairs are two errors', () => {
    expect(errors([...swapped, ...swapped.map((change) => change.replace('granted', 'concluded'))])).toEqual([
      pair,
      pair.replaceAll('granted', 'concluded'),
    ]);
  });

  test('a cell is of one pair only', () => {
    expect(errors([...swapped, 'granted.researchInstitution 40>77'])).toEqual([
      pair,
      'smallest-change: granted.researchInstitution',
    ]);
  });
});

test('no change is no error', () => expect(errors([])).toEqual([]));
