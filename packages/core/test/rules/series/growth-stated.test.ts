import { describe, expect, test } from 'vitest';
import { checkedBeside, prose, toldBeside, yearBefore } from '../../support/beside.js';
import { built, type Changes } from '../../support/built-report.js';

const received = 'applications.received.total';

/** What is said of a sentence, where 20 were received last year and 22 this year. */
function told(sentence: string, before = 20): string[] {
  const changes = { sections: prose({ 0: sentence }) };
  return toldBeside(changes, yearBefore({ cells: { [received]: before } }));
}

/** Of all that is said, what is of growths. */
const growthsIn = (lines: readonly string[]) => lines.filter((line) => line.includes('growth'));

const wrong = [`warning series/growth-stated ${received} | ${received}`];

test.each([
  '全年新收政府信息公开申请22件，较上年增长10%。',
  '全年新收政府信息公开申请22件，同比增长10.0%。',
  '收到申请 22 件，比2023年上升 10 %。',
  '申请数量较去年增加2件，增长10%。',
])('fits: %s', (sentence) => {
  expect(told(sentence)).toEqual([]);
});

test.each([
  '全年新收政府信息公开申请22件，较上年增长12%。',
  '全年新收政府信息公开申请22件，与上年同期相比下降10%。',
  '全年收到政府信息公开申请22件，同比增长10.4%。',
  '申请数量较去年增加2件，增长9%。',
])('does not fit: %s', (sentence) => {
  expect(told(sentence)).toEqual(wrong);
});

test('half of the last digit is given', () => {
  expect(told('全年新收政府信息公开申请22件，较上年增长4.8%。', 21)).toEqual([]);
  expect(told('全年新收政府信息公开申请22件，较上年增长5%。', 21)).toEqual([]);
  expect(told('全年新收政府信息公开申请22件，较上年增长4.7%。', 21)).toEqual(wrong);
});

test.each([
  '全年新收政府信息公开申请22件，较上年增长约12%。',
  '全年新收政府信息公开申请22件，较上年增长12个百分点。',
  '全年新收政府信息公开申请22件，较上年增长12%左右。',
  '其中新收自然人申请19件，较上年增长12%。',
  '全县收到申请220件，较上年增长12%。',
  '网站发布信息220条，收到申请22件，较上年增长12%。',
  '全年新收政府信息公开申请22件，较2021年增长12%。',
  '全年新收政府信息公开申请22件，占全县的12%。',
  '公众号关注人数较上年增长12%。',
])('is no growth that two reports can tell: %s', (sentence) => {
  expect(told(sentence)).toEqual([]);
});

test('half of the last digit is given where it is just that half', () => {
  const issued = 'proactive.normativeDocuments.issued';
  const toldOf = (percent: number) => {
    const sections = prose({ 0: `全年制发规范性文件41件，较上年增长${percent}%。` });
    return toldBeside({ cells: { [issued]: 41 }, sections }, yearBefore({ cells: { [issued]: 40 } }));
  };
  expect(growthsIn(toldOf(2))).toEqual([]);
  expect(growthsIn(toldOf(3))).toEqual([]);
  expect(growthsIn(toldOf(4))).toHaveLength(1);
});

test('what was received can be meant with what was carried over', () => {
  expect(told('全年收到政府信息公开申请，较上年增长9.5%。')).toEqual([]);
  expect(told('全年收到政府信息公开申请，较上年增长9.6%。')).toEqual(wrong);
});

test('a growth without its figure is one of the tables alone', () => {
  expect(told('全年收到政府信息公开申请，较上年下降100%。')).toEqual(wrong);
});

test('the figure that prose states can be meant, though the table has another', () => {
  expect(told('全年新收政府信息公开申请30件，较上年增长50%。')).toEqual([]);
  expect(told('全年新收政府信息公开申请30件，较上年增长51%。')).toEqual(wrong);
});

test('nothing is said where a figure that can be meant is not known', () => {
  const carriedOver = 'applications.carriedOver.total';
  const sections = prose({ 0: '全年新收政府信息公开申请22件，较上年增长12%。' });
  const before = (entry: string | number) => yearBefore({ cells: { [received]: 20, [carriedOver]: entry } });
  const grown = (own: string | number, other: string | number) =>
    growthsIn(toldBeside({ sections, cells: { [carriedOver]: own } }, before(other)));
  expect(grown(1, 1)).toEqual(wrong);
  expect(grown(1, '')).toEqual([]);
  expect(grown('', 1)).toEqual([]);
});

test('nothing is said of a sum of which a part is not known', () => {
  const direct = 'disputes.litigationDirect.total';
  const sections = prose({ 0: '全年发生行政诉讼1件，较上年增长50%。' });
  const growths = (entry: string | number) =>
    growthsIn(toldBeside({ sections }, yearBefore({ cells: { [direct]: entry } })));
  expect(growths(0)).toHaveLength(1);
  expect(growths('')).toEqual([]);
});

describe('a finding tells what was stated and what is so', () => {
  const growing = (changes: Changes): Changes => ({
    ...changes,
    sections: prose({ 0: '全年新收政府信息公开申请22件，较上年增长12.5%。' }),
  });
  const found = (own: Changes, other: Changes) =>
    checkedBeside(own, [other]).findings.filter(({ rule }) => rule === 'series/growth-stated');

  test('in the report that states it', () => {
    const own = growing({});
    const [finding] = found(own, yearBefore({ cells: { [received]: 20 } }));
    expect(finding).toMatchObject({ expected: 10, actual: 12.5 });
    expect(finding?.facts).toEqual({
      earlier: 2023,
      later: 2024,
      quote: '全年新收政府信息公开申请22件，较上年增长12.5%',
      stated: 12.5,
      computed: 10,
      before: 20,
      after: 22,
    });
    const { start = 0, end = 0 } = finding?.place ?? {};
    expect(built(own).text.slice(start, end)).toBe('全年新收政府信息公开申请22件，较上年增长12.5%');
  });

  test('in the report before it, by the cell alone', () => {
    const [finding] = found(yearBefore({ cells: { [received]: 20 } }), growing({}));
    expect(finding?.cells.map(({ address, value }) => [address, value])).toEqual([[received, 20]]);
    expect(finding?.place).toEqual(finding?.cells[0]?.place);
  });
});

test('nothing grows from 0 by a percentage', () => {
  expect(told('全年新收政府信息公开申请22件，较上年增长100%。', 0)).toEqual([]);
});
