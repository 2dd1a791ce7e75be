import { describe, expect, test } from 'vitest';
import { nearest } from '../src/call/nearest.js';

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
});
