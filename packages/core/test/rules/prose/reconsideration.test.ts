import { describe, expect, test } from 'vitest';
import { told } from '../../support/told.js';

describe('told', () => {
  test.each([
    '因政府信息公开引发行政复议3件。',
    '未发生因政府信息公开引起的行政复议。',
    '政府信息公开类行政复议０起。',
  ])('%s', (text) => {
    expect(told({ also: text })).toEqual(['warning prose/reconsideration disputes.reconsideration.total']);
  });
});

describe('told of the cells that are spoken of', () => {
  test.each([
    ['因政府信息公开引发行政复议2件，其中维持2件。', ['warning prose/reconsideration disputes.reconsideration.upheld']],
  ])('%s', (text, findings) => {
    expect(told({ also: text })).toEqual(findings);
  });
});

describe('silent', () => {
  test.each([
    '因政府信息公开引发行政复议2件，其中维持1件，尚未审结1件。',
    '承担行政复议案件12件。',
    '因政府信息公开引发的行政复议没有被纠正。',
    '备案依申请公开类行政复议案件61件。',
    '收到行政复议机构来函3件。',
  ])('%s', (text) => {
    expect(told({ also: text })).toEqual([]);
  });
});
