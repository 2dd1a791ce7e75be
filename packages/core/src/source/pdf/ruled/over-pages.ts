import type { Block, Grid } from '../../block.js';
import { snap } from './grid.js';
import type { RuledTable } from './table.js';

/**
 * The blocks with a ruled table that goes on at the top of the next page as one: it ends the one page, begins the other,
 * and its columns stand where they stood.
 */
export function overPages(blocks: readonly Block[], tables: readonly RuledTable[]): Block[] {
  const ruled = new Map<Block, RuledTable>(tables.map((table) => [table.grid, table]));
  const whole: Block[] = [];
  let open: RuledTable | undefined;
  for (const block of blocks) {
    const table = ruled.get(block);
    const last = whole.at(-1);
    const goesOn = open !== undefined && table !== undefined && open.page < table.page && isAlike(open.xs, table.xs);
    if (goesOn && last?.kind === 'grid' && block.kind === 'grid') whole[whole.length - 1] = joined(last, block);
    else whole.push(block);
    open = table;
  }
  return whole;
}

function isAlike(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((x, at) => Math.abs(x - (others[at] ?? Infinity)) <= snap);
}

function joined(first: Grid, second: Grid): Grid {
  return { ...first, rows: [...first.rows, ...second.rows] };
}
