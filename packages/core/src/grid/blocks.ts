import { type Block, cellBreak, type GridCell, type GridRow } from '../source/block.js';
import type { Origins } from '../source/origins.js';
import { tokenFrom, tokenOf } from './cell.js';
import type { Row } from './row.js';
import { rowsOf } from './rows.js';
import type { Token } from './token.js';

/** A document as text, its rows, and where each stretch of the text stands in the file. */
export interface LaidOut {
  readonly text: string;
  readonly rows: readonly Row[];
  readonly origins: Origins;
}

/** What stands between the cells of a row in the text of a document. */
const cellEnd = '\t';

/** Lays a document out as one text, a line of it or a row of a table on each line, and as rows of cells. */
export function layOut(blocks: readonly Block[]): LaidOut {
  const origins: Origins[number][] = [];
  const lines: string[] = [];
  const starts: number[] = [];
  let offset = 0;
  for (const block of blocks) {
    starts.push(offset);
    const line = block.kind === 'line' ? block.text : block.cells.map(({ text }) => text).join(cellEnd);
    if (block.kind === 'line') origins.push({ start: offset, origin: block.origin });
    else addCellOrigins(block, offset, origins);
    lines.push(line);
    offset += line.length + 1;
  }
  const text = lines.join('\n');
  return { text, rows: rowsIn(blocks, starts, text), origins };
}

function addCellOrigins({ cells }: GridRow, from: number, origins: Origins[number][]): void {
  let start = from;
  for (const { text, origin } of cells) {
    origins.push({ start, origin });
    start += text.length + 1;
  }
}

function rowsIn(blocks: readonly Block[], starts: readonly number[], text: string): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as Block;
    const start = starts[at] as number;
    if (block.kind === 'row') {
      rows.push(rowOf(block, text, start, at + 1));
      at++;
      continue;
    }
    let next = at;
    while (blocks[next]?.kind === 'line') next++;
    const end = next < blocks.length ? (starts[next] as number) - 1 : text.length;
    for (const row of rowsOf(text, start, end, at + 1)) rows.push(row);
    at = next;
  }
  return rows;
}

function cellToken({ text: written, column, origin }: GridCell, text: string, offset: number, line: number): Token {
  const whole = tokenOf(text, offset, offset + written.length, line);
  const { start, end } = whole;
  const isBroken = whole.text.includes(cellBreak);
  const token = isBroken ? tokenFrom(whole.text.replaceAll(cellBreak, '\n'), start, end, line) : whole;
  const { kind, figure } = token;
  return { kind, text: token.text, figure, start, end, line, column, origin };
}

/** A row of a table; its cells are cut already, whatever characters are in them. */
function rowOf({ cells }: GridRow, text: string, start: number, line: number): Row {
  const tokens: Token[] = [];
  let offset = start;
  let filled = 0;
  let words = 0;
  for (const cell of cells) {
    const token = cellToken(cell, text, offset, line);
    tokens.push(token);
    if (token.kind !== 'blank') filled++;
    if (token.kind === 'words') words++;
    offset += cell.text.length + 1;
  }
  return { line, start, end: offset - 1, gap: 0, separator: 'cell', cells: tokens, closed: false, filled, words };
}
