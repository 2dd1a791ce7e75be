import { describe, expect, test } from 'vitest';
import { told } from '../../support/told.js';

describe('told', () => {
  test.each([
    '全年未收到政府信息公开申请。',
    '本年度没有收到公民、法人和其他组织提出的政府信息公开申请。',
    '未接到依申请公开事项。',
  ])('%s', (text) => {
    expect(told({ also: text })).toEqual(['warning prose/none-received applications.received.total']);
  });
});

describe('silent', () => {
  test.each([
    '未收到针对政府信息公开工作的举报和投诉。',
    '上年未收到政府信息公开申请。',
    '未收到信访件。',
    '未收到网上申请。',
    '没有超期答复的申请。',
  ])('%s', (text) => {
    expect(told({ also: text })).toEqual([]);
  });
});
