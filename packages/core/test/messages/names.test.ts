import { describe, expect, test } from 'vitest';
import { formGrid, tableKeys } from '../../src/form/index.js';
import { wordsOf } from '../../src/messages/words-of.js';

const zh = wordsOf('zh');
const en = wordsOf('en');

test('cells are named as people name them', () => {
  expect(zh.cell('applications.denied.stateSecret.naturalPerson', '2021')).toBe(
    '表三·（三）不予公开·1.属于国家秘密·自然人',
  );
  expect(zh.cell('proactive.normativeDocuments.issued', '2021')).toBe('表二·行政规范性文件·本年制发件数');
  expect(zh.cell('proactive.fees.amount', '2021')).toBe('表二·行政事业性收费·本年收费金额');
  expect(zh.cell('disputes.reconsideration.total', '2021')).toBe('表四·行政复议·总计');
  expect(en.cell('applications.denied.stateSecret.naturalPerson', '2021')).toBe(
    'Table 3 · Denied: state secret · Natural persons',
  );
});

test('an address that the edition does not have is named by the other', () => {
  expect(zh.cell('proactive.procurement.amount', '2021')).toBe('表二·政府集中采购·采购总金额');
  expect(zh.cell('applications.other.total', '2021')).toBe('表三·（六）其他处理·总计');
});

describe.each(['2019', '2021'] as const)('the form of %s', (edition) => {
  test.each([zh, en])('gives no two cells one name, in $lang', ({ cell }) => {
    const addresses = tableKeys.flatMap((key) => formGrid(edition, key).cells.map(({ address }) => address));
    expect(new Set(addresses.map((address) => cell(address, edition))).size).toBe(addresses.length);
  });
});
