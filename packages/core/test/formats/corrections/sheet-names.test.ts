import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SheetNames } from '../../../src/formats/xlsx/sheet-names.js';

test.each([
  ['青禾县水利局', '青禾县水利局'],
  ['a/b:c*d?[e]\\f', 'a b c d e f'],
  ["'quoted'", 'quoted'],
  ['', '-'],
  ['///', '-'],
  ['甲'.repeat(40), '甲'.repeat(31)],
  [`${'a'.repeat(30)}𠮷`, 'a'.repeat(30)],
  ['History', 'History (2)'],
  ['a\u0007\ud800b', 'a b'],
])('%j is %j', (wished, name) => {
  expect(new SheetNames().take(wished)).toBe(name);
});

test('no two are alike, whatever the capitals', () => {
  const names = new SheetNames();
  const long = '甲'.repeat(31);
  expect(['Bureau', 'bureau', 'BUREAU', long, long].map((name) => names.take(name))).toEqual([
    'Bureau',
    'bureau (2)',
    'BUREAU (3)',
    long,
    `${'甲'.repeat(27)} (2)`,
  ]);
});

test('every name is one that programs take', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 30 }), (wished) => {
      const names = new SheetNames();
      const taken = wished.map((name) => names.take(name));
      expect(new Set(taken.map((name) => name.toLowerCase())).size).toBe(wished.length);
      for (const name of taken) {
        expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
        expect(name).not.toMatch(/\p{Surrogate}/u);
      }
    }),
  );
});
