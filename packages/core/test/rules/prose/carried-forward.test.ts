import { describe, expect, test } from 'vitest';
import { told } from '../../support/told.js';

describe('told of the cells that are spoken of', () => {
  test.each([
    ['结转下年度继续办理2件。', ['error prose/carried-forward applications.carriedForward.total']],
    ['没有需要结转下年度办理的申请。', ['error prose/carried-forward applications.carriedForward.total']],
    ['结转2025年3件。', ['error prose/carried-forward applications.carriedForward.total']],
  ])('%s', (text, findings) => {
    expect(told({ also: text })).toEqual(findings);
  });
});

describe('silent', () => {
  test.each(['结转下年度继续办理1件。', '1件尚未到期，顺延到下一年度答复。', '2件正在办理。', '结转2025年1件。'])(
    '%s',
    (text) => {
      expect(told({ also: text })).toEqual([]);
    },
  );
});
