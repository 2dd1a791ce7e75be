import type { TableKey } from '../../form/index.js';
import type { Token } from '../../grid/token.js';
import type { Label } from './lexicon.js';
import { type Recognized, recognize, recognizeByLikeness } from './recognize.js';

/** A label and how many text tokens it is printed in. */
export interface Match {
  readonly found: Recognized;
  readonly length: number;
}

/** A label is cut into at most this many cells, one that is only like the form's into fewer. */
const maxPieces = 3;
const maxPiecesAlike = 2;

/**
 * The label that begins at `tokens[at]`, alone or cut over several neighbouring cells (商业 / 企业).
 * `inBody` says that rows are expected here: then a bare 其他 or 总计 names a row, before it a column.
 */
export function labelAt(tokens: readonly Token[], at: number, table: TableKey, inBody: boolean): Match | null {
  return joined(tokens, at, maxPieces, (text, next) => choose(recognize(text, table), inBody, next));
}

/** The row that the text at `tokens[at]` resembles, alone or together with the text after it. */
export function labelLike(tokens: readonly Token[], at: number, table: TableKey): Match | null {
  return joined(tokens, at, maxPiecesAlike, (text) => recognizeByLikeness(text, table));
}

/** The fewest texts from `tokens[at]` on that together are a label, by what `find` tells of them and of the cell after. */
function joined(
  tokens: readonly Token[],
  at: number,
  pieces: number,
  find: (text: string, next: Token | undefined) => Recognized | null,
): Match | null {
  let text = '';
  for (let length = 1; length <= pieces; length++) {
    const token = tokens[at + length - 1];
    if (token?.kind !== 'words') return null;
    text += token.text;
    const found = find(text, tokens[at + length]);
    if (found !== null) return { found, length };
  }
  return null;
}

/**
 * One of several meanings. （六）其他处理 stands beside rows when a label follows, and is a row itself when cells do
 * (2019); 其他 and 总计 are rows by their number, or where rows are expected.
 */
function choose(all: readonly Recognized[], inBody: boolean, next: Token | undefined): Recognized | null {
  const row = all.find(({ label }) => label.role === 'row');
  const other = all.find(({ label }) => label.role !== 'row');
  if (row === undefined || other === undefined) return row ?? other ?? null;
  const bare = other.label.number === '';
  const isRow = bare ? row.number !== '' || (inBody && next?.kind !== 'words') : !isPartOf(next, row.label);
  return isRow ? row : other;
}

/** Whether the next cell is the label of a row that stands beside this one: other.misc beside other. */
function isPartOf(next: Token | undefined, { table, key }: Label): boolean {
  if (next === undefined) return false;
  const isPart = (found: Recognized) => found.label.key.startsWith(`${key}.`);
  if (recognize(next.text, table).some(isPart)) return true;
  const like = recognizeByLikeness(next.text, table);
  return like !== null && isPart(like);
}
