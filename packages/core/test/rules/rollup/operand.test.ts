import { describe, expect, test } from 'vitest';
import { type Address, type Edition, formGrid, type TableKey } from '../../../src/form/index.js';
import { operandOf } from '../../../src/rules/rollup/operand.js';
import { built, type Changes } from '../../support/built-report.js';

/** What a report gives to a cell of an edition's form: the figure and the cells that it stands in, or why there is none. */
function given(edition: Edition, address: Address, changes: Changes, { blankAsZero = false } = {}): string {
  const cell = formGrid(edition, address.slice(0, address.indexOf('.')) as TableKey).byAddress.get(address);
  if (cell === undefined) throw new Error(`no cell ${address}`);
  const operand = operandOf(built(changes), cell, blankAsZero);
  if ('reason' in operand) return operand.reason;
  return [operand.value, ...operand.cells.map((own) => own.address)].join(' ');
}

describe('a figure is given with its cell', () => {
  const received = 'applications.received.total';
  const told = (entry: number | string | null, options = {}) =>
    given('2021', received, { cells: { [received]: entry } }, options);

  test('as it is', () => {
    expect(told(22)).toBe(`22 ${received}`);
    expect(told(0)).toBe(`0 ${received}`);
  });

  test.each([
    ['', 'blank'],
    ['/', 'placeholder'],
    ['若干', 'text'],
    [null, 'absent'],
  ])('or none for “%s”: %s', (entry, reason) => expect(told(entry)).toBe(reason));

  test('0 for a blank, and for nothing else, where that is asked for', () => {
    expect(told('', { blankAsZero: true })).toBe(`0 ${received}`);
    expect(told('/', { blankAsZero: true })).toBe('placeholder');
    expect(told(3, { blankAsZero: true })).toBe(`3 ${received}`);
  });

  test('or none where its table is missing', () => {
    expect(given('2021', received, { without: ['applications'] })).toBe('no-table');
  });
});

describe('元 are turned into 万元', () => {
  const yuan = (value: number) => ({ value, raw: `${value}元`, unit: '元' });

  test('where the form counts money', () => {
    const fees = 'proactive.fees.amount';
    expect(given('2021', fees, { cells: { [fees]: yuan(126_000) } })).toBe(`12.6 ${fees}`);
    expect(given('2021', fees, { cells: { [fees]: { value: 12.6, raw: '12.6万元', unit: '万元' } } })).toBe(
      `12.6 ${fees}`,
    );
  });

  test.each(['proactive.licensing.decisions', 'applications.received.total'] as const)('not in %s', (address) => {
    expect(given('2021', address, { cells: { [address]: yuan(20_000) } })).toBe(`20000 ${address}`);
  });
});

describe('a table of the old form', () => {
  const other = 'applications.other.naturalPerson';
  const old = (cells: Changes['cells'] = {}): Changes => ({
    editions: { proactive: '2019', applications: '2019' },
    cells,
  });
  const parts = ['correctionOverdue', 'feeOverdue', 'misc'].map(
    (row) => `applications.other.${row}.naturalPerson` as Address,
  );

  test('gives its cells of the same name', () => {
    const address = 'applications.granted.naturalPerson';
    expect(given('2021', address, old({ [address]: 7 }))).toBe(`7 ${address}`);
  });

  test.each(parts)('gives 0 for %s where all of 其他处理 is 0', (part) => {
    expect(given('2021', part, old({ [other]: 0 }))).toBe(`0 ${other}`);
  });

  test.each(parts)('gives nothing for %s where it is not, nor where it is no figure', (part) => {
    expect(given('2021', part, old({ [other]: 1 }))).toBe('other-edition');
    expect(given('2021', part, old({ [other]: '' }))).toBe('blank');
    expect(given('2021', part, old({ [other]: '' }), { blankAsZero: true })).toBe(`0 ${other}`);
  });

  test('gives nothing of what it does not count', () => {
    expect(given('2021', 'proactive.normativeDocuments.inForce', old())).toBe('other-edition');
  });
});

describe('a table of the new form, for a cell of the old one', () => {
  const whole = 'applications.other.naturalPerson';
  const rows = ['correctionOverdue', 'feeOverdue', 'misc'].map((row) => `applications.other.${row}.naturalPerson`);
  const [overdue = '', unpaid = '', misc = ''] = rows;

  test('gives for 其他处理 the sum of its three rows, with their cells', () => {
    expect(given('2019', whole, { cells: { [overdue]: 1, [unpaid]: 2, [misc]: 4 } })).toBe(`7 ${rows.join(' ')}`);
  });

  test.each(rows)('gives none without %s', (row) => {
    const cells = { [overdue]: 1, [unpaid]: 2, [misc]: 4 };
    expect(given('2019', whole, { cells: { ...cells, [row]: '/' } })).toBe('placeholder');
    expect(given('2019', whole, { cells: { ...cells, [row]: '' } })).toBe('blank');
  });

  test('counts a blank among them as 0 where that is asked for', () => {
    const cells = { [overdue]: 1, [unpaid]: '', [misc]: 4 };
    expect(given('2019', whole, { cells }, { blankAsZero: true })).toBe(`5 ${rows.join(' ')}`);
  });

  test('gives nothing of what it does not count', () => {
    expect(given('2019', 'proactive.licensing.itemsLastYear', {})).toBe('other-edition');
  });
});
