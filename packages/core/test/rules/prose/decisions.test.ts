import { describe, expect, test } from 'vitest';
import { told } from '../../support/told.js';

describe('told of the cells that are spoken of', () => {
  test.each([
    ['作出行政许可决定35件。', ['warning prose/decisions proactive.licensing.decisions']],
    ['行政许可、行政处罚处理决定数量分别为36件和5件。', ['warning prose/decisions proactive.penalties.decisions']],
  ])('%s', (text, findings) => {
    expect(told({ also: text })).toEqual(findings);
  });
});

describe('silent', () => {
  test.each([
    '作出行政许可决定36件、行政处罚4宗、行政强制0件。',
    '公示行政许可信息230条。',
    '公开行政处罚决定书41份。',
    '行政许可事项12项。',
    '受理行政许可申请50件。',
  ])('%s', (text) => {
    expect(told({ also: text })).toEqual([]);
  });
});
