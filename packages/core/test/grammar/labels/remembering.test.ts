import { describe, expect, test } from 'vitest';
import { remembering } from '../../../src/grammar/labels/remembering.js';

/** A function that remembers, and how often it has had to find out. */
function counting(find: (text: string) => string | null) {
  const asked: string[] = [];
  const of = remembering((text) => {
    asked.push(text);
    return find(text);
  });
  return { of, asked };
}

describe('what has been found for a text is found out once', () => {
  test('and is the same again', () => {
    const { of, asked } = counting((text) => `${text}!`);
    expect([of('规章'), of('其他'), of('规章')]).toEqual(['规章!', '其他!', '规章!']);
    expect(asked).toEqual(['规章', '其他']);
  });

  test('also when nothing was found', () => {
    const { of, asked } = counting(() => null);
    expect([of('若干'), of('若干')]).toEqual([null, null]);
    expect(asked).toEqual(['若干']);
  });

  test('up to 4096 texts; then all is forgotten', () => {
    const { of, asked } = counting((text) => text);
    for (let i = 1; i <= 4096; i++) of(String(i));
    of('1');
    expect(asked).toHaveLength(4096);
    of('4097');
    of('4097');
    expect(asked.slice(4096)).toEqual(['4097']);
    of('1');
    expect(asked.slice(4096)).toEqual(['4097', '1']);
  });
});
