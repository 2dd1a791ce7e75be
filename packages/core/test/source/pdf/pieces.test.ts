import { expect, test } from 'vitest';
import { piecesOf } from '../../../src/source/pdf/words/pieces.js';

/** The text of one piece, as it is read. */
function read(str: string): string | undefined {
  const item = { str, transform: [12, 0, 0, 12, 90, 700] as const, width: 12 * str.length, height: 12, fontName: 'f' };
  return piecesOf({ items: [item], styles: {}, transform: [1, 0, 0, -1, 0, 842] })[0]?.text;
}

// Pages printed by a browser name what a font draws alike by the radical.
test.each([
  ['云溪县人⺠政府', '云溪县人民政府'],
  ['⻔户网站，公开⻚面', '门户网站，公开页面'],
  ['交通⻛险', '交通风险'],
])('%s is read as %s', (printed, meant) => {
  expect(read(printed)).toBe(meant);
});

test('what Unicode holds for the same is one character too', () => {
  expect(read('⼀、⽣态')).toBe('一、生态');
});
