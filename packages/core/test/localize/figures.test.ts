import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/localize/figures.js';
import { incidenceOf } from '../../src/localize/incidence.js';
import { type Content, consistentDisputes, withContents } from '../support/tables.js';

const right = consistentDisputes('2021', [
  [1, 2, 3, 4],
  [5, 6, 7, 8],
  [9, 10, 11, 12],
]);

/** The figures of a table four in whose first cell something else stands. */
function figures(content: Content, blankAsZero = false) {
  return figuresOf(withContents(right, { 0: content }), incidenceOf('2021', 'disputes'), blankAsZero);
}

/** What is told of the first cell, and whether the sum of its block can be assessed. */
function first(content: Content, blankAsZero = false) {
  const { values, written, open, live } = figures(content, blankAsZero);
  return { value: values[0], written: written[0] === 1, open: open[0] === 1, live: live[0] === 1 };
}

test('a figure counts, and its sums can be assessed', () => {
  expect(first(7)).toEqual({ value: 7, written: true, open: true, live: true });
  expect(figures(7)).toMatchObject({ values: right.cells.map(({ value }, at) => (at === 0 ? 7 : value)), scale: 1 });
});

test.each(['blank', 'absent', 'placeholder', 'text'] as const)(
  '%s is no figure, and its sums are not assessed',
  (content) => {
    expect(first(content)).toEqual({ value: 0, written: false, open: false, live: false });
    const { open, live } = figures(content);
    expect(open.filter((is) => is === 1)).toHaveLength(14);
    expect(live).toEqual([0, 1, 1]);
  },
);

describe('where blanks count as 0', () => {
  test('a blank does, though nothing is written', () => {
    expect(first('blank', true)).toEqual({ value: 0, written: false, open: true, live: true });
  });

  test.each(['absent', 'placeholder', 'text'] as const)('%s does not', (content) => {
    expect(first(content, true)).toEqual({ value: 0, written: false, open: false, live: false });
  });
});

describe('a figure is no base for a correction', () => {
  const written = { written: true, open: false, live: false };

  test('above 2^47, or below its opposite', () => {
    expect(first(2 ** 47)).toMatchObject({ open: true, live: true });
    expect(first(2 ** 47 + 1)).toMatchObject(written);
    expect(first(-(2 ** 47))).toMatchObject({ open: true });
    expect(first(-(2 ** 47) - 1)).toMatchObject(written);
  });

  test('with more than six decimals', () => {
    expect(first(0.123456)).toMatchObject({ value: 123456, open: true, live: true });
    expect(first(0.1234567)).toMatchObject(written);
  });
});

test('with one fraction all figures are told in millionths', () => {
  expect(figures(0.5)).toMatchObject({ scale: 1e6 });
  expect(figures(0.5).values.slice(0, 5)).toEqual([0.5e6, 2e6, 3e6, 4e6, 10e6]);
});
