import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/config/nearest.js';

describe('the nearest of known names', () => {
  const known = ['check', 'extract', 'rules', 'explain'];

  test.each([
    ['chekc', ['check']],
    ['Check', ['check']],
    ['rule', ['rules']],
    ['extrakt', ['extract']],
    ['xyz', []],
    ['', []],
  ])('of %s', (name, near) => {
    expect(nearest(name, known)).toEqual(near);
  });

  test('are at most three', () => {
    expect(nearest('abc', ['abcd', 'abce', 'abcf', 'abcg'])).toHaveLength(3);
  });

  test('are not looked for where a name is far longer than any', () => {
    expect(nearest('check'.repeat(100_000), known)).toEqual([]);
  });
});
