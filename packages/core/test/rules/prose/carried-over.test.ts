import { describe, expect, test } from 'vitest';
import { told } from '../../support/told.js';

describe('told of the cells that are spoken of', () => {
  test.each([
    ['上年结转政府信息公开申请2件。', ['error prose/carried-over applications.carriedOver.total']],
    ['2023年度结转申请3件。', ['error prose/carried-over applications.carriedOver.total']],
    ['无上年结转申请。', ['error prose/carried-over applications.carriedOver.total']],
  ])('%s', (text, findings) => {
    expect(told({ also: text })).toEqual(findings);
  });
});

describe('silent', () => {
  test.each([
    '上年结转1件。',
    '2023年结转1件。',
    '收到申请22件，结转1件。',
    '上年结转任务3项。',
    '往年结转资金12万元。',
  ])('%s', (text) => {
    expect(told({ also: text })).toEqual([]);
  });
});
