import { describe, expect, test } from 'vitest';
import { items, scoreOf, skipReason } from './practice.js';

const halves = [
  ['odd, on which the words were chosen', 1],
  ['even', 0],
] as const;

describe.skipIf(skipReason !== null).each(halves)('practice sentences: %s', (name, parity) => {
  const score = scoreOf(items.filter(({ id }) => Number(id.slice(1)) % 2 === parity));

  test('are read as labelled', () => {
    const { exact, all, right, sums, falseSums, onTraps, differs } = score;
    console.log(
      `${name}: exact claims ${exact.join('/')}, all claims ${all.join('/')}, right ${right.join('/')}, on traps ${onTraps}, ` +
        `sums and rates ${sums.join('/')}, false ones ${falseSums.slice(0, 2).join('/')} of ${falseSums[2]} told`,
      differs,
    );
    expect(exact[0] / exact[1]).toBeGreaterThanOrEqual(0.97);
    expect(right[0] / right[1]).toBeGreaterThanOrEqual(0.99);
    expect(onTraps).toBe(0);
    expect(falseSums[0]).toBe(falseSums[1]);
    expect(falseSums[2]).toBe(falseSums[1]);
  });
});
