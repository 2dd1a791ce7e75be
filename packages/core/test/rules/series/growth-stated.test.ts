import { expect, test } from 'vitest';
import { prose, toldBeside, yearBefore } from '../../support/beside.js';

const received = 'applications.received.total';

/** What is said of a sentence, where 20 were received last year and 22 this year. */
function told(sentence: string, before = 20): string[] {
  const changes = { sections: prose({ 0: sentence }) };
  return toldBeside(changes, yearBefore({ cells: { [received]: before } }));
}

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

test('nothing grows from 0 by a percentage', () => {
  expect(told('全年新收政府信息公开申请22件，较上年增长100%。', 0)).toEqual([]);
});
