import { expect, test } from 'vitest';
import { tableKeys } from '../../../src/form/index.js';
import { check } from '../../../src/rules/check.js';
import { built } from '../../support/built-report.js';
import { type Element, pageOf, parsed } from './pages.js';

function page(changes: Parameters<typeof built>[0]): Element {
  return parsed(pageOf('zh', [{ source: 'a.txt', checked: check(built(changes)) }]));
}

test('every cell of the form is there once, in its order, with what the report says in it', () => {
  const report = built();
  const cells = tableKeys.flatMap((key) => report.tables[key]?.cells ?? []);
  const told = page({})
    .every('td')
    .filter((cell) => cell.attribute('id') !== null);
  expect(told.map((cell) => [cell.attribute('id'), cell.text])).toEqual(
    cells.map(({ address, raw }) => [`r1-${address}`, raw]),
  );
});

test('a sum that does not hold is marked in its total, by sign and number, and told there with every addend', () => {
  const root = page({ cells: { 'disputes.reconsideration.total': 3 } });
  const [finding] = root.every('finding');
  const cell = root.byId('r1-disputes.reconsideration.total');
  const [mark] = cell.every('mark');
  expect(cell.is('error')).toBe(true);
  expect(mark?.text).toBe('✖\uFE0E错误 1');
  expect(mark?.attribute('href')).toBe(`#${finding?.attribute('id')}`);
  expect(mark?.attribute('tabindex')).toBe(null);
  const [tip] = cell.every('tip');
  const addends = ['结果维持', '结果纠正', '尚未审结', '总计'];
  for (const told of [tip, finding]) {
    const names = told?.every('sum').flatMap((sum) => sum.every('tr').map((row) => row.children[2]?.text ?? ''));
    expect(names?.map((name) => name.split(' ')[0])).toEqual(expect.arrayContaining(addends));
    expect(told?.text).toContain('差 ');
  }
  // The addends lead to their cells; what stands over the table is not read out, and has nothing to come to.
  expect(
    finding
      ?.every('sum')[0]
      ?.every('a')
      .map((link) => link.attribute('href')),
  ).toContain('#r1-disputes.reconsideration.upheld');
  expect(tip?.attribute('aria-hidden')).toBe('true');
  expect(tip?.every('a')).toEqual([]);
});

test('a sum that holds says so to whoever points at its total', () => {
  const root = page({ cells: { 'disputes.reconsideration.upheld': 2, 'disputes.reconsideration.total': 99 } });
  expect(root.byId('r1-disputes.reconsideration.total').attribute('title')).toBe(null);
  expect(root.byId('r1-disputes.litigationDirect.total').attribute('title')).toMatch(
    /^\d+ \+ \d+ \+ \d+ \+ \d+ = \d+，相符$/,
  );
  expect(root.byId('r1-applications.concluded.total').attribute('title')?.split('\n')).toHaveLength(3);
});

test('the keyboard comes to a finding of many cells once', () => {
  const cells = Object.fromEntries(
    ['upheld', 'corrected', 'other'].map((column) => [`disputes.litigationDirect.${column}`, '']),
  );
  const marks = page({ cells }).every('mark');
  expect(marks.length).toBeGreaterThanOrEqual(3);
  const targets = (all: readonly Element[]) => all.map((mark) => mark.attribute('href'));
  const reached = targets(marks.filter((mark) => mark.attribute('tabindex') === null));
  expect(reached).toEqual([...new Set(targets(marks))]);
});

test('the heads of the form span what they stand over and beside', () => {
  const heads = page({}).every('applications')[0]?.every('th') ?? [];
  const spans = heads.map((head) => [
    head.text,
    head.attribute('scope'),
    head.attribute('colspan'),
    head.attribute('rowspan'),
  ]);
  expect(spans).toContainEqual(['申请人情况', 'colgroup', '7', null]);
  expect(spans).toContainEqual(['自然人', 'col', null, '2']);
  expect(spans).toContainEqual(['三、本年度办理结果', 'rowgroup', null, '22']);
  expect(spans).toContainEqual(['（一）予以公开', 'row', '2', null]);
});

test('a blank cell stays blank, and an absent one says that it is', () => {
  const blank = 'proactive.licensing.decisions';
  const root = page({ cells: { [blank]: '', 'proactive.fees.amount': null } });
  expect(root.byId(`r1-${blank}`).node.childNodes[0]).not.toHaveProperty('value');
  expect(root.byId('r1-proactive.fees.amount').text).toMatch(/^缺失✖/);
});
