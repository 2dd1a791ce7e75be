import type { Block, Grid } from '../block.js';
import { snap } from './ruled-grid.js';
import type { RuledTable } from './ruled-table.js';

/**
 * The blocks of all pages, a table that goes on at the top of the next page as one: it ends the one page, begins the
 * other, and its columns stand where they stood.
 */
export function overPages(pages: readonly (readonly Block[])[], tables: readonly RuledTable[]): Block[] {
  const columnsOf = new Map<Block, readonly number[]>(tables.map(({ grid, xs }) => [grid, xs]));
  const blocks: Block[] = [];
  let open: readonly number[] | undefined;
  for (const page of pages) {
    const [first] = page;
    const columns = first && columnsOf.get(first);
    const last = blocks.at(-1);
    const goesOn = isAlike(open, columns) && first?.kind === 'grid' && last?.kind === 'grid';
    if (goesOn) blocks[blocks.length - 1] = joined(last, first);
    for (const block of goesOn ? page.slice(1) : page) blocks.push(block);
    const end = page.at(-1);
    open = end && columnsOf.get(end);
  }
  return blocks;
}

function isAlike(some: readonly number[] | undefined, others: readonly number[] | undefined): boolean {
  if (some === undefined || others === undefined || some.length !== others.length) return false;
  return some.every((x, at) => Math.abs(x - (others[at] ?? Infinity)) <= snap);
}

function joined(first: Grid, second: Grid): Grid {
  return { ...first, rows: [...first.rows, ...second.rows] };
}
