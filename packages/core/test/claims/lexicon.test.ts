import { expect, test } from 'vitest';
import { entryAt, fields } from '../../src/claims/lexicon/lexicon.js';

const words = Object.entries(fields).flatMap(([field, senses]) =>
  Object.entries(senses).flatMap(([sense, all]) => all.split(' ').map((word) => ({ word, field, sense }))),
);

test('every word stands once', () => {
  const seen = new Map<string, string>();
  const twice = words.flatMap(({ word, sense }) => {
    const known = seen.get(word);
    seen.set(word, sense);
    return known === undefined ? [] : [`${word}: ${known}, ${sense}`];
  });
  expect(twice).toEqual([]);
});

test('the longest word is taken', () => {
  for (const { word, sense } of words) expect(entryAt(`${word}。`, 0)?.sense).toBe(sense);
  expect(entryAt('不予公开信息', 0)?.word).toBe('不予公开');
  expect(entryAt('x不予公开', 1)?.word).toBe('不予公开');
  expect(entryAt('x', 0)).toBeUndefined();
});
