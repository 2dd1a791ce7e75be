import { describe, expect, test } from 'vitest';
import { told } from '../../support/told.js';

describe('told of the cells that are spoken of', () => {
  test.each([
    [
      '未发生因政府信息公开引起的行政诉讼。',
      ['warning prose/litigation disputes.litigationDirect.total disputes.litigationAfterReconsideration.total'],
    ],
    ['政府信息公开行政诉讼，未经复议直接起诉1件。', ['warning prose/litigation disputes.litigationDirect.total']],
  ])('%s', (text, findings) => {
    expect(told({ also: text })).toEqual(findings);
  });
});

describe('silent', () => {
  test.each([
    '因政府信息公开引发行政诉讼1件，结果维持1件。',
    '复议后起诉的政府信息公开行政诉讼1件。',
    '一审政府信息公开行政诉讼3件。',
    '承办行政诉讼案件8件。',
  ])('%s', (text) => {
    expect(told({ also: text })).toEqual([]);
  });
});
