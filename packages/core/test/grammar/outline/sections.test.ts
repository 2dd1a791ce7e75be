import { describe, expect, test } from 'vitest';
import { sectionHeadings, sectionsOf } from '../../../src/grammar/outline/sections.js';
import { rowsOf } from '../../../src/grid/rows.js';

const form = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

/** Line and section of each heading found. */
function found(...lines: string[]): string[] {
  return sectionHeadings(rowsOf(lines.join('\n'))).map(({ row, index }) => `${row.line}: ${index}`);
}

const withText = form.flatMap((heading) => [heading, '全年工作平稳有序。']);
const inOrder = ['1: 0', '3: 1', '5: 2', '7: 3', '9: 4', '11: 5'];

test('the six sections of the form', () => expect(found(...withText)).toEqual(inOrder));

test('sections without text', () => {
  expect(found(...form)).toEqual(['1: 0', '2: 1', '3: 2', '4: 3', '5: 4', '6: 5']);
});

describe('a table of contents is none', () => {
  const later = inOrder.map((line) => line.replace(/\d+/, (at) => String(Number(at) + 7)));

  test('line by line', () => expect(found('目录', ...form, ...withText)).toEqual(later.map(shift(0))));

  test('with the last line apart', () => {
    expect(found('目录', ...form.slice(4), '正文', ...withText)).toEqual(later.map(shift(-3)));
  });

  describe('also with subheads', () => {
    /** A table of contents with lines under its first heading, and the report below. */
    const listed = (...between: string[]) => found(form[0] ?? '', ...between, ...form.slice(1), ...withText);
    const only = (lines: number) => inOrder.map(shift(lines + 6));
    const kept = (lines: number) => ['1: 0', ...only(lines)];

    test.each<[string, string[]]>([
      ['in brackets', ['（一）主动公开', '（二）依申请公开']],
      ['in half-width brackets', ['(一)主动公开']],
      ['by digits', ['1.主动公开', '2.依申请公开']],
      ['behind a tab', ['\t（一）主动公开']],
      ['of forty characters', [`（一）${'主'.repeat(37)}`]],
      ['eleven of them', Array.from({ length: 11 }, () => '（一）主动公开')],
    ])('%s', (_, lines) => expect(listed(...lines)).toEqual(only(lines.length)));

    test.each<[string, string[]]>([
      ['text that begins otherwise', ['工作平稳（一）']],
      ['text below a subhead', ['（一）主动公开', '全年工作平稳有序。']],
      ['text of more than forty characters', [`（一）${'主'.repeat(38)}`]],
      ['an empty row of a table', ['|||']],
      ['more than eleven', Array.from({ length: 12 }, () => '（一）主动公开')],
    ])('but not with %s', (_, lines) => expect(listed(...lines)).toEqual(kept(lines.length)));
  });

  test('but a heading with text under it stands, though it is right below another and comes again', () => {
    const [one = '', two = '', three = ''] = form;
    expect(found(one, two, '平稳。', three, '平稳。', two, '平稳。')).toEqual(['1: 0', '2: 1', '4: 2', '6: 1']);
  });

  test('but two headings in a row stand when neither comes again', () => {
    expect(found(...form.slice(0, 2), '全年工作平稳有序。', ...withText.slice(4))).toEqual([
      '1: 0',
      '2: 1',
      '4: 2',
      '6: 3',
      '8: 4',
      '10: 5',
    ]);
  });
});

function shift(by: number): (line: string) => string {
  return (line) => line.replace(/\d+/, (at) => String(Number(at) + by));
}

describe('numbers of section one’s own make no sections', () => {
  test('when their words are no section’s', () => {
    const own = ['一、组织领导', '二、制度建设', '三、监督保障'];
    expect(found(...withText.slice(0, 2), ...own, ...withText.slice(2))).toEqual([
      '1: 0',
      ...inOrder.slice(1).map(shift(3)),
    ]);
  });

  test('when their words are like a section’s', () => {
    const own = ['一、主动公开情况', '平稳。', '二、依申请公开情况', '平稳。', '五、存在问题及改进措施', '平稳。'];
    expect(found(...withText.slice(0, 2), ...own, ...withText.slice(2))).toEqual([
      '1: 0',
      ...inOrder.slice(1).map(shift(6)),
    ]);
  });
});

describe('headings in brackets', () => {
  const bracketed = form.map((heading) => heading.replace(/^(.)、/, '（$1）'));

  test('are the sections where none has a plain number', () => {
    expect(found(...bracketed.flatMap((heading) => [heading, '平稳。']))).toEqual(inOrder);
  });

  test('are none where one has', () => {
    const lines = [form[0], '平稳。', bracketed[1], '平稳。', '三、依申请公开情况', '平稳。'];
    expect(found(...lines.map((line) => line ?? ''))).toEqual(['1: 0', '5: 2']);
  });

  test.each([
    ['customary words', '三、依申请公开情况'],
    ['the form’s title without a number', '收到和处理政府信息公开申请情况'],
  ])('are sections beside %s', (_, third) => {
    expect(found(bracketed[0] ?? '', '平稳。', bracketed[1] ?? '', '平稳。', third, '平稳。')).toEqual([
      '1: 0',
      '3: 1',
      '5: 2',
    ]);
  });
});

describe('a number twice', () => {
  test('is what the report says, when the titles differ', () => {
    const lines = withText.map((line) => (line === form[3] ? '三、政府信息公开行政复议、行政诉讼情况' : line));
    expect(found(...lines)).toEqual(inOrder);
  });
});

describe('out of the form’s order', () => {
  test('a heading as in the form is kept', () => {
    const [one = '', two = '', three = ''] = form;
    expect(found(one, '平稳。', three, '平稳。', two, '平稳。')).toEqual(['1: 0', '3: 2', '5: 1']);
  });

  test('a heading repeated as in the form is kept', () => {
    expect(found(...withText, form[0] ?? '', '平稳。')).toEqual([...inOrder, '13: 0']);
  });

  test('a heading in other words is not', () => {
    expect(found(...withText, '二、主动公开情况', '平稳。')).toEqual(inOrder);
  });

  test('a heading in other words is not, before those that fit better', () => {
    expect(found('六、其它', '平稳。', ...withText.slice(0, 4))).toEqual(['3: 0', '5: 1']);
    expect(found('二、本年主动公开', '平稳。', form[0] ?? '', '平稳。', '三、依申请公开情况')).toEqual([
      '3: 0',
      '5: 2',
    ]);
  });

  test('a title without its number is not', () => {
    expect(found(...withText, '总体情况', '平稳。')).toEqual(inOrder);
  });
});

test('of two that fit alike the later one heads the section', () => {
  expect(found('总体情况', '菜单', '总体情况', '平稳。', '主动公开政府信息情况')).toEqual(['3: 0', '5: 1']);
});

test('a better one stands, whichever comes first', () => {
  expect(found(form[0] ?? '', '平稳。', '一、工作概况', '平稳。', form[1] ?? '')).toEqual(['1: 0', '5: 1']);
});

test('a section is the text up to the next heading', () => {
  const text = `前言\n${withText.slice(0, 4).join('\n')}\n`;
  const [one, two, ...more] = sectionsOf(sectionHeadings(rowsOf(text)), text.length);
  expect(more).toEqual([]);
  expect(one).toMatchObject({
    index: 0,
    number: '一',
    title: '总体情况',
    fit: 'exact',
    heading: { kind: 'text', start: 3, end: 9, line: 2 },
  });
  expect(text.slice(one?.start, one?.end)).toBe('\n全年工作平稳有序。\n');
  expect(text.slice(two?.start, two?.end)).toBe('\n全年工作平稳有序。\n');
});

describe('a title of the form under another number', () => {
  test.each([
    ['in section one', 1, ['一、主动公开政府信息情况', '公开信息12条。']],
    ['in section one, in Arabic figures', 1, ['1.主动公开政府信息情况', '公开信息12条。']],
    ['in section six', 11, ['1.本年度未收取信息处理费。', '2.其他需要报告的事项：无。']],
    ['in section six, as sections are numbered', 11, ['一、本年度未收取信息处理费。', '二、其他需要报告的事项：无。']],
  ])('heads a part of a section: %s', (_, at, inner) => {
    const lines = [...withText.slice(0, at), ...inner, ...withText.slice(at)];
    const before = inOrder.filter((each) => Number.parseInt(each, 10) <= at);
    const behind = inOrder.slice(before.length).map(shift(inner.length));
    expect(found(...lines)).toEqual([...before, ...behind]);
  });

  test('heads a section that has no other heading', () => {
    const lines = [form[0], '平稳。', '二、收到和处理政府信息公开申请情况', '无。', '三、主动公开政府信息情况', '无。'];
    expect(found(...lines.map((line) => line ?? ''))).toEqual(['1: 0', '3: 2', '5: 1']);
  });
});
