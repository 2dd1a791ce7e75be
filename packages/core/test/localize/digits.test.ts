import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digitSlip } from '../../src/localize/digits.js';

test.each([
  [12, 123, 'digit-dropped'],
  [23, 123, 'digit-dropped'],
  [13, 123, 'digit-dropped'],
  [1, 10, 'digit-dropped'],
  [1123, 123, 'digit-added'],
  [1203, 123, 'digit-added'],
  [132, 123, 'digits-transposed'],
  [21, 12, 'digits-transposed'],
  [128, 123, 'digit-changed'],
  [32, 12, 'digit-changed'],
  [321, 123, null],
  [45, 12, null],
  [12, 31, null],
  [12, 23, null],
  [2134, 1235, null],
  [5, 6, null],
  [0, 10, null],
  [10, 0, null],
  [1, 123, null],
  [45, 123, null],
])('%i written for %i: %s', (written, meant, slip) => {
  expect(digitSlip(written, meant)).toBe(slip);
});

test('what is dropped one way is added the other', () => {
  const inverse = { 'digit-dropped': 'digit-added', 'digit-added': 'digit-dropped' } as const;
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), (one, other) => {
      const slip = digitSlip(one, other);
      expect(digitSlip(other, one)).toBe(slip === 'digit-dropped' || slip === 'digit-added' ? inverse[slip] : slip);
    }),
  );
});
