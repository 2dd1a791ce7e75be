import { expect, test } from 'vitest';
import { formGrid } from '../../src/form/index.js';
import { absentCell } from '../../src/grammar/tables/cell.js';
import { besideName } from '../../src/messages/sentences.js';
import { wordsOf } from '../../src/messages/words-of.js';

const words = wordsOf('zh');

/** Cells of both editions whose names differ. */
const differing = formGrid('2019', 'proactive').cells.filter(
  ({ address }) =>
    formGrid('2021', 'proactive').byAddress.has(address) && words.cell(address, '2019') !== words.cell(address, '2021'),
);

test('the form of 2019 names some cells otherwise', () => {
  expect(differing.length).toBeGreaterThan(0);
});

test.each([
  [2019, '2019'],
  [2020, '2019'],
  [2021, '2021'],
  [2024, '2021'],
] as const)('a cell of a report for %i is named by the form of %s', (year, edition) => {
  for (const cell of differing) {
    const beside = { ...absentCell(cell), report: { source: 'a.txt', agency: '青禾县水利局', year } };
    expect(besideName(beside, words)).toBe(words.cell(cell.address, edition));
  }
});
