import { describe, expect, test } from 'vitest';
import { told } from '../../support/told.js';

describe('told of the cells that are spoken of', () => {
  test.each([['收取行政事业性收费21.6万元。', ['warning prose/fee-collected proactive.fees.amount']]])(
    '%s',
    (text, findings) => {
      expect(told({ also: text })).toEqual(findings);
    },
  );
});

describe('silent', () => {
  test.each([
    '收取行政事业性收费12.6万元。',
    '行政事业性收费126000元。',
    '收取信息处理费830元。',
    '安排政务公开经费12.6万元。',
    '行政事业性收费项目3项。',
    '行政事业性收费约20万元。',
  ])('%s', (text) => {
    expect(told({ also: text })).toEqual([]);
  });
});
