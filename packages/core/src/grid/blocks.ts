import type { Block, GridCell, Line } from '../source/block.js';
import type { Origins } from '../source/origins.js';
import type { Row } from './row.js';
import { rowsOf } from './rows.js';
import { rowsOfGrid } from './spans.js';

/** A document as text, its rows, and where each stretch of the text stands in the file. */
export interface LaidOut {
  readonly text: string;
  readonly rows: readonly Row[];
  readonly origins: Origins;
  /** The tables in it, in order: where each stands in the text, and how it is written. */
  readonly grids: readonly {
    readonly start: number;
    readonly end: number;
    readonly layout: 'grid' | 'spaces' | 'glued';
  }[];
}

/** A block with where it stands in the text. */
interface Placed {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** Lays a document out as one text, a line of it or a row of a table on each line, and as rows of cells. */
export function layOut(blocks: readonly Block[]): LaidOut {
  const lines: string[] = [];
  const origins: Origins[number][] = [];
  const placed: Placed[] = [];
  const grids: LaidOut['grids'][number][] = [];
  let offset = 0;
  // A tab stands between cells, a line's end behind the last.
  const place = ({ text, origin }: Line | GridCell) => {
    origins.push({ start: offset, origin });
    offset += text.length + 1;
  };
  for (const block of blocks) {
    const start = offset;
    const line = lines.length + 1;
    if (block.kind === 'line') {
      place(block);
      lines.push(block.text);
    } else {
      for (const cells of block.rows) {
        for (const cell of cells) place(cell);
        lines.push(cells.map(({ text }) => text).join('\t'));
      }
      grids.push({ start, end: offset - 1, layout: block.layout ?? 'grid' });
    }
    placed.push({ block, start, end: offset - 1, line });
  }
  const text = lines.join('\n');
  return { text, rows: rowsIn(placed, text), origins, grids };
}

function rowsIn(placed: readonly Placed[], text: string): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < placed.length; ) {
    const { block, start, line } = placed[at] as Placed;
    let { end } = placed[at] as Placed;
    at++;
    if (block.kind === 'line') {
      // Lines are cut together: how many blank ones part them tells of their cells.
      for (; placed[at]?.block.kind === 'line'; at++) end = placed[at]?.end ?? end;
    }
    for (const row of block.kind === 'line' ? rowsOf(text, start, end, line) : rowsOfGrid(block, text, start, line)) {
      rows.push(row);
    }
  }
  return rows;
}
