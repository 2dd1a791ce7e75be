import { describe, expect, test } from 'vitest';
import { clusters } from '../src/clusters.js';
import { clipped, clippedStart, padded } from '../src/fit.js';
import { fold } from '../src/fold.js';
import { printable, printableLines } from '../src/printable.js';
import { widthOf } from '../src/width.js';

describe('the width of a text', () => {
  test.each([
    ['', 0],
    ['abc', 3],
    ['勾稽', 4],
    ['（一）', 6],
    ['①·…', 3],
    ['e\u0301', 1],
    ['\u200b', 0],
    ['𠮷', 2],
    ['👍', 2],
    ['👍🏽', 2],
    ['👩‍👧', 2],
    ['🇨🇳', 2],
    ['☎️', 2],
  ])('%j', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  test('is filled up and cut to', () => {
    expect(padded('勾稽', 6)).toBe('勾稽  ');
    expect(padded('勾稽', 2)).toBe('勾稽');
    expect(clipped('勾稽关系', 8)).toBe('勾稽关系');
    expect(clipped('勾稽关系', 7)).toBe('勾稽关…');
    expect(clipped('勾稽关系', 6)).toBe('勾稽…');
    expect(clipped('勾稽关系', 0)).toBe('');
  });

  test('is cut at its beginning', () => {
    expect(clippedStart('勾稽关系', 8)).toBe('勾稽关系');
    expect(clippedStart('勾稽关系', 7)).toBe('…稽关系');
    expect(clippedStart('勾稽关系', 0)).toBe('');
  });

  test('counts characters that Unicode leaves open as it is told', () => {
    expect(widthOf('①·…“”—', 'wide')).toBe(12);
    expect(widthOf('勾稽 abc', 'wide')).toBe(8);
    expect(clipped('勾稽关系', 7, 'wide')).toBe('勾稽…');
    expect(padded('①', 4, 'wide')).toBe('①  ');
    expect(fold('“一二”三四', 6, 'wide')).toEqual(['“一', '二”三', '四']);
  });
});

describe('the characters of a text', () => {
  test('are those a person counts', () => {
    expect([...clusters('e\u0301勾👩‍👧🇨🇳')]).toEqual(['e\u0301', '勾', '👩‍👧', '🇨🇳']);
  });

  test('are never cut through', () => {
    expect(clipped('👩‍👧👩‍👧', 3)).toBe('👩‍👧…');
    expect(clippedStart('e\u0301e\u0301', 1)).toBe('…');
  });
});

describe('a folded text', () => {
  const sentence = '表三“自然人”列：21 + 1 ≠ 20 + 0，差 2（本年新收 + 上年结转），见 applications/balance。';

  test.each([10, 13, 20, 31, 80])('fits %d columns and loses nothing', (columns) => {
    const lines = fold(sentence, columns);
    const longest = widthOf('applications/balance。');
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(Math.max(columns, longest));
    expect(lines.join('').replaceAll(' ', '')).toBe(sentence.replaceAll(' ', ''));
  });

  test('never begins a line with a closing mark or ends one with an opening mark', () => {
    for (let columns = 6; columns < 60; columns += 1) {
      for (const line of fold(sentence, columns)) {
        expect(line).not.toMatch(/^[，。）”]/);
        expect(line).not.toMatch(/[（“]$/);
      }
    }
  });

  test('is left alone without a limit', () => {
    expect(fold(sentence, null)).toEqual([sentence]);
  });
});

describe('text from outside', () => {
  test.each([
    ['\u001b[31m', '\\x1b[31m'],
    ['\u0000\u0007\u007f\u009b', '\\x00\\x07\\x7f\\x9b'],
    ['a\r\nb\tc', 'a\\r\\nb c'],
    ['\u202e\u2066', '\\u202e\\u2066'],
    ['勾稽 é ①', '勾稽 é ①'],
  ])('%j is shown as %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  test('keeps its lines where it may have several', () => {
    expect(printableLines('a\tb\r\n\u001b')).toBe('a\tb\r\n\\x1b');
  });
});
