import type { Address } from '@gouji/core';
import { expect, test } from 'vitest';
import { figureIn } from '../../src/state/figure-input.js';

const count: Address = 'applications.received.naturalPerson';
const amount: Address = 'proactive.fees.amount';
const older: Address = 'proactive.licensing.change';

test.each([
  ['', count, null],
  ['  ', count, null],
  ['0', count, 0],
  ['007', count, 7],
  ['１２３', count, 123],
  ['1 2', count, 12],
  ['12.50', amount, 12.5],
  ['-4', older, -4],
  ['−4', older, -4],
  ['+4', older, 4],
  ['999999999999999', count, 999_999_999_999_999],
])('%o is a figure', (typed, address, value) => {
  expect(figureIn(typed, address)).toEqual({ problem: null, value });
});

test.each([
  ['无', count, 'not-digits'],
  ['12件', count, 'not-digits'],
  ['1e3', count, 'not-digits'],
  ['.5', amount, 'not-digits'],
  ['--4', older, 'not-digits'],
  ['-4', count, 'sign'],
  ['4.5', count, 'fraction'],
  ['1000000000000000', count, 'too-long'],
])('%o is none', (typed, address, problem) => {
  expect(figureIn(typed, address)).toEqual({ problem });
});
