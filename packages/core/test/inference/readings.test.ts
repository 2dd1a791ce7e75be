import { expect, test } from 'vitest';
import { readingsOf } from '../../src/inference/readings.js';

function values(digits: string, blocks: readonly number[], borders: readonly number[] = []) {
  return readingsOf({ digits, borders }, blocks)?.map((reading) => reading.map((cell) => cell?.value ?? null)) ?? null;
}

test('digits are cut where the last figure is the sum of the others', () => {
  expect(values('903000093', [7])).toEqual([[90, 3, 0, 0, 0, 0, 93]]);
  expect(values('0000000', [7])).toEqual([[0, 0, 0, 0, 0, 0, 0]]);
});

test('every cut is told where there are several', () => {
  expect(values('11112', [3])).toEqual([
    [1, 11, 12],
    [11, 1, 12],
  ]);
});

test('no figure begins with 0, or goes over the end of a written cell', () => {
  expect(values('10010', [3])).toEqual([[10, 0, 10]]);
  expect(values('11112', [3], [1])).toEqual([[1, 11, 12]]);
});

test('no written cell is cut where each is a whole one', () => {
  const readings = (digits: string, borders: readonly number[], whole: boolean) =>
    readingsOf({ digits, borders, whole }, [5])?.map((reading) => reading.map((cell) => cell?.value ?? null));
  // 0, 3 and 14 under 14: what is lacking may have been left blank by mistake, and 14 is no 1 and 4.
  expect(readings('0314', [1, 2], false)).toContainEqual([0, null, 3, 1, 4]);
  expect(readings('0314', [1, 2], true)).toEqual([]);
  expect(readings('11314', [2, 3], true)).toContainEqual([11, null, 3, null, 14]);
});

test('several blocks in a row are cut together', () => {
  expect(values('110021000120103', [5, 5, 5])).toEqual([[1, 1, 0, 0, 2, 1, 0, 0, 0, 1, 2, 0, 1, 0, 3]]);
  expect(values('1010000000050000', [5, 5, 5])).toEqual([]);
});

test('a cell may be blank where the digits are fewer than they could be', () => {
  expect(values('55', [3])).toEqual([
    [5, null, 5],
    [null, 5, 5],
  ]);
  expect(values('0561066', [5])).toEqual([
    [0, 5, 61, 0, 66],
    [0, 56, 10, null, 66],
    [0, 56, null, 10, 66],
    [0, null, 56, 10, 66],
    [null, 0, 56, 10, 66],
  ]);
  expect(values('5', [3])).toEqual([]);
  expect(values('', [3])).toEqual([[null, null, null]]);
});

test('too many ways are not told', () => {
  expect(readingsOf({ digits: '1'.repeat(40), borders: [] }, [15, 15])).toBeNull();
});

test('however long the digits run, the work is bounded', { timeout: 20_000 }, () => {
  for (const digit of ['0', '1', '10', '123456789']) {
    const digits = digit.repeat(3000);
    expect(readingsOf({ digits, borders: [] }, [7]) ?? []).toEqual([]);
    expect(readingsOf({ digits, borders: [] }, [5, 5, 5]) ?? []).toEqual([]);
  }
});
