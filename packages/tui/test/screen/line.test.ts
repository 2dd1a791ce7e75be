import { widthOf } from '@gouji/terminal';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apart, filled, fitted, folded, lineWidth } from '../../src/screen/line/fit.js';
import { rule, sideBySide } from '../../src/screen/line/join.js';
import { line, selected, span, textOf } from '../../src/screen/line/line.js';
import { painted } from '../../src/screen/line/paint.js';
import { centred } from '../../src/screen/line/scroll.js';

describe('a line', () => {
  test('is made exactly as wide as its pane', () => {
    expect(textOf(fitted([span('勾稽'), span('关系')], 10, 'narrow'))).toBe('勾稽关系  ');
    expect(textOf(fitted([span('勾稽'), span('关系')], 7, 'narrow'))).toBe('勾稽关…');
    expect(textOf(fitted([span('勾稽'), span('关系')], 6, 'narrow'))).toBe('勾稽… ');
    expect(textOf(fitted([span('勾稽'), span('关系')], 6, 'wide'))).toBe('勾稽…');
    expect(textOf(fitted([span('勾稽')], 0, 'narrow'))).toBe('');
  });

  test('is never wider or narrower than asked, whatever stands in it', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((one) => one.replace(/\p{C}/gu, '勾'));
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 4 }),
        fc.nat(30),
        fc.constantFrom('narrow', 'wide'),
        (texts, width, ambiguous) => {
          const line = fitted(
            texts.map((one) => span(one)),
            width,
            ambiguous as 'narrow',
          );
          expect(lineWidth(line, ambiguous as 'narrow')).toBe(width);
        },
      ),
    );
  });

  test('gives up its left end first where two ends do not fit', () => {
    const told = (width: number) => textOf(apart(line('云溪县水务局'), line('1/2'), width, 'narrow'));
    expect(told(20)).toBe('云溪县水务局     1/2');
    expect(told(10)).toBe('云溪…  1/2');
    expect(told(4)).toBe('云… ');
  });

  test('is one stretch when it is chosen', () => {
    expect(selected([span('a', 'error'), span('b')])).toEqual([span('ab', 'selected')]);
  });

  test('has colours only where they are wanted', () => {
    expect(painted([span('a', 'error'), span('b')], true)).toBe('\u001b[31ma\u001b[0mb');
    expect(painted([span('a', 'error'), span('b')], false)).toBe('ab');
  });
});

describe('lines', () => {
  test('fill their pane, no more and no less', () => {
    expect(filled([line('a'), line('b'), line('c')], { width: 2, height: 2 }, 'narrow').map(textOf)).toEqual([
      'a ',
      'b ',
    ]);
    expect(filled([line('a')], { width: 2, height: 2 }, 'narrow').map(textOf)).toEqual(['a ', '  ']);
  });

  test('of a long text are broken where they must be', () => {
    expect(folded('applications', 5, 'narrow').map(textOf)).toEqual(['appli', 'catio', 'ns']);
    expect(folded('办法 改正', 6, 'narrow', 'plain', 2).map(textOf)).toEqual(['办法', '  改正']);
    for (const one of folded('“勾稽”关系是指……', 4, 'wide'))
      expect(widthOf(textOf(one), 'wide')).toBeLessThanOrEqual(4);
  });

  test('stand side by side and under a rule', () => {
    expect(sideBySide([line('a')], [line('b')]).map(textOf)).toEqual(['a | b']);
    expect(textOf(rule('算式', 12, 'narrow'))).toBe('-- 算式 ----');
    expect(textOf(rule('算式', 6, 'narrow'))).toBe('-- 算…');
  });
});

test('what is chosen is in sight, in the middle where it can be', () => {
  expect(centred(100, 0, 10)).toBe(0);
  expect(centred(100, 50, 10)).toBe(46);
  expect(centred(100, 99, 10)).toBe(90);
  expect(centred(5, 4, 10)).toBe(0);
  for (let at = 0; at < 30; at++) {
    const first = centred(30, at, 7);
    expect(at).toBeGreaterThanOrEqual(first);
    expect(at).toBeLessThan(first + 7);
  }
});
