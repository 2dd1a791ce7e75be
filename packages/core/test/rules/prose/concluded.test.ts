import { describe, expect, test } from 'vitest';
import { told } from '../../support/told.js';

describe('told', () => {
  test.each(['全年办结政府信息公开申请21件。', '答复政府信息公开申请23件。', '回复申请20件。'])('%s', (text) => {
    expect(told({ also: text })).toEqual(['warning prose/concluded applications.concluded.total']);
  });
});

describe('told of the cells that are spoken of', () => {
  test.each([
    [
      '全年处理政府信息公开申请30件。',
      ['warning prose/concluded applications.received.total applications.carriedOver.total'],
    ],
  ])('%s', (text, findings) => {
    expect(told({ also: text })).toEqual(findings);
  });
});

describe('silent', () => {
  test.each([
    '办结政府信息公开申请22件。',
    '办理政府信息公开申请23件。',
    '办理政府信息公开申请22件。',
    '收到申请22件，其中答复9件、无法提供7件。',
    '承办人大代表建议31件，办结31件。',
    '收到网民来信238件，已办结238件。',
    '办结率100%。',
    '处理市长热线投诉件71件。',
  ])('%s', (text) => {
    expect(told({ also: text })).toEqual([]);
  });
});
