import type { FormGrid } from '../../form/index.js';
import type { Cells } from '../../layout/layout.js';
import type { Heading } from './record.js';

/** The keys of the form's columns in the order in which heads are printed; 总计 of table three stands apart, merged over two lines. */
function expectedColumns(grid: FormGrid): readonly string[] {
  const known = expectedByGrid.get(grid);
  if (known !== undefined) return known;
  const expected = columnsInOrder(grid);
  expectedByGrid.set(grid, expected);
  return expected;
}

const expectedByGrid = new WeakMap<FormGrid, readonly string[]>();

function columnsInOrder({ table, lines }: FormGrid): string[] {
  if (table === 'disputes') return lines.flatMap((line) => line.cells.map(({ column }) => column.key));
  const blocks = new Set(lines.map((line) => line.block));
  const keys = [...blocks].flatMap((block) => block.columns.map(({ key }) => key));
  return table === 'applications' ? keys.slice(0, -1) : keys;
}

/**
 * The first column head that is out of the form's order, so that figures cannot be taken for their columns; null when
 * there is none. Heads may be missing or cut; a table printed over two pages repeats them from the beginning.
 */
export function misplacedHeading(headings: readonly Heading[], grid: FormGrid): Heading | null {
  const expected = expectedColumns(grid);
  let next = 0;
  for (const heading of headings) {
    const { role, key } = heading.label;
    if (role !== 'column' || !expected.includes(key)) continue;
    const restart = next === expected.length ? 0 : next;
    const at = expected.indexOf(key, restart);
    if (at < 0) return heading;
    next = at + 1;
  }
  return null;
}

/** In which column of its written row the head of the first column stands; null without written rows or without it. */
export function headColumnOf(cells: Cells, headings: readonly Heading[]): number | null {
  const head = headings.find(({ label }) => label.key === 'naturalPerson')?.tokens[0];
  if (head === undefined) return null;
  const row = cells.rows?.find((each) => each.includes(head));
  return row === undefined ? null : row.indexOf(head);
}
