import { describe, expect, test } from 'vitest';
import { told } from '../../support/told.js';

describe('told of the cells that are spoken of', () => {
  test.each([
    ['制发行政规范性文件3件。', ['warning prose/normative-documents proactive.normativeDocuments.issued']],
    [
      '没有制发和废止行政规范性文件。',
      [
        'warning prose/normative-documents proactive.normativeDocuments.issued',
        'warning prose/normative-documents proactive.normativeDocuments.repealed',
      ],
    ],
    ['现行有效行政规范性文件10件。', ['warning prose/normative-documents proactive.normativeDocuments.inForce']],
  ])('%s', (text, findings) => {
    expect(told({ also: text })).toEqual(findings);
  });
});

describe('silent', () => {
  test.each([
    '制发行政规范性文件2件，废止1件，现行有效9件。',
    '清理规范性文件15件。',
    '制定政策性文件8件。',
    '公开规范性文件9件。',
    '备案规范性文件7件。',
    '下一步，计划制发行政规范性文件3件。',
    '修订规范性文件4件。',
    '我局无规章制定权。',
  ])('%s', (text) => {
    expect(told({ also: text })).toEqual([]);
  });
});
