import { describe, expect, test } from 'vitest';
import { markFinder } from '../../../src/rules/identity/marks.js';

const marksIn = markFinder({});

/** What is found in a text, as it stands there. */
function found(text: string): string[] {
  return marksIn(text).doubled.map(({ from, to }) => text.slice(from, to));
}

describe('found', () => {
  test.each([
    ['进一步进一步提高', '进一步进一步'],
    ['要进一步进一步', '进一步进一步'],
    ['在2024年2024年', '2024年2024年'],
    ['90年代90年代', '90年代90年代'],
    ['要加强加强', '加强加强'],
    // Twelve characters.
    ['政府信息公开年度报告编制政府信息公开年度报告编制', '政府信息公开年度报告编制政府信息公开年度报告编制'],
    ['龥龥一龥龥一', '龥龥一龥龥一'],
  ])('in %s', (text, doubled) => {
    expect(found(text)).toEqual([doubled]);
  });

  test('twice in one text', () => {
    expect(found('进一步进一步，以及以及')).toEqual(['进一步进一步', '以及以及']);
  });
});

describe('not found', () => {
  test.each([
    '',
    '天天天天',
    '一件一件',
    '进一步，进一步',
    '进一步又进一步',
    '第一步进一步',
    '甲、乙甲、乙',
    'A级甲A级甲',
    // Thirteen characters.
    '政府信息公开年度报告编制好政府信息公开年度报告编制好',
  ])('in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('across two texts that come one behind the other', () => {
    expect(found('要进一步')).toEqual([]);
    expect(found('进一步')).toEqual([]);
  });
});
