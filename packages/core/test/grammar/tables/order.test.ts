import { describe, expect, test } from 'vitest';
import { outOfOrder } from '../../../src/grammar/tables/order.js';

describe('out of order is', () => {
  test.each<[string, number[], number[]]>([
    ['nothing in rows of the form’s order', [0, 1, 2, 3], []],
    ['nothing where rows are missing', [0, 3, 7], []],
    ['nothing in no rows', [], []],
    ['nothing in one row', [5], []],
    ['a row far below its place', [1, 2, 3, 4, 0], [4]],
    ['a row far above its place', [4, 0, 1, 2, 3], [0]],
    ['a row far from its place in the middle', [0, 5, 1, 2, 3, 4, 6], [1]],
    ['each of two rows far from theirs', [8, 9, 0, 1, 2, 3], [0, 1]],
    ['both of two neighbours', [0, 2, 1, 3], [1, 2]],
    ['both of two neighbours at the beginning', [1, 0, 2, 3, 4], [0, 1]],
    ['both of two neighbours at the end', [0, 1, 2, 4, 3], [3, 4]],
    ['all three, when a row has passed by two', [0, 3, 1, 2, 4], [1, 2, 3]],
    ['a row alone, when it has passed by three', [0, 4, 1, 2, 3, 5], [1]],
    ['every row of a reversed list', [2, 1, 0], [0, 1, 2]],
    ['both of two that say the same', [0, 1, 1, 2], [1, 2]],
  ])('%s', (_, values, wrong) => {
    expect([...outOfOrder(values)].toSorted((one, other) => one - other)).toEqual(wrong);
  });
});
