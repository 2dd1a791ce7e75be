import { type Block, cellBreak, type GridCell, type GridRow } from '../block.js';
import { looksLikeFigure } from '../figure-like.js';
import { listNumber } from '../list-number.js';
import { separator } from '../separators.js';
import { type Piece, piecesOf } from './pieces.js';

/** A text has its columns set apart by spaces when so many of its lines end in so many figures. */
const minRows = 5;
const minFigures = 5;

/** So many lines before its figures can hold a label. */
const maxBroken = 3;

/** A label has no more figures; the line of table four has none. */
const maxLabelled = 9;

/** A line of so many short words can be a line of heads; each of them is a cell. */
const maxHeads = 20;
const maxHead = 14;

/** A longer line is prose, whatever it ends in. */
const maxRow = 240;

/** The number of a page, which parts a label from its figures and is neither. */
const pageNumber = /^\s*[-—–―]{1,2}\s{0,3}\d{1,4}\s{0,3}[-—–―]{1,2}\s*$/;

/** A line with its pieces, and how many of them, from its end, are figures. */
interface SpacedLine {
  readonly text: string;
  readonly start: number;
  readonly line: number;
  readonly pieces: readonly Piece[];
  readonly figures: number;
}

/**
 * The lines and rows of a text whose columns are set apart by spaces, as text that is taken out of a PDF has them; null
 * for any other. Blank cells do not show in it, so that only rows with all their figures can be placed.
 * @param isLabel whether words are the whole label of a row
 */
export function blocksOfSpaced(text: string, isLabel: (words: string) => boolean): Block[] | null {
  if (separator.test(text)) return null;
  const lines = linesOf(text);
  if (lines.filter(({ figures }) => figures >= minFigures).length < minRows) return null;
  const blocks: Block[] = [];
  let open: SpacedLine[] = [];
  const release = () => {
    for (const line of open) blocks.push(lineBlock(line));
    open = [];
  };
  for (const line of lines) {
    if (pageNumber.test(line.text)) continue;
    if (line.figures > maxLabelled) release();
    if (line.figures === 0) {
      open.push(line);
      if (open.length > maxBroken) blocks.push(lineBlock(open.shift() as SpacedLine));
    } else if (line.figures < line.pieces.length) {
      const begun = beginningOf(line, open, isLabel);
      open = open.slice(0, open.length - begun.length);
      release();
      blocks.push(grid(cellsOf([...begun, line])));
    } else {
      // Figures alone: their label stands on the lines before.
      blocks.push(grid(cellsOf([...open, line])));
      open = [];
    }
  }
  release();
  return blocks;
}

function linesOf(text: string): SpacedLine[] {
  let start = 0;
  return text.split(/\r\n|\n|\r/).map((line, at) => {
    const begin = start;
    // What ends a line is one character, or two.
    start += line.length + (text.startsWith('\r\n', start + line.length) ? 2 : 1);
    const pieces = line.length > maxRow ? [] : piecesOf(line, begin);
    const figures = pieces.length - 1 - pieces.findLastIndex((piece) => !looksLikeFigure(piece.text));
    return { text: line, start: begin, line: at + 1, pieces, figures };
  });
}

/** What an item of table three that goes on in a second line begins with; the headings of sections have 一、. */
const item = /^(?:\d[.．、]|[（(][一二三四五六七八九十][）)])/;

/**
 * The lines right before a row of table three on which its label begins: the row's own line begins no item, and is a
 * whole label only together with them. An item without figures stands by itself.
 */
function beginningOf(
  line: SpacedLine,
  open: readonly SpacedLine[],
  isLabel: (words: string) => boolean,
): readonly SpacedLine[] {
  const words = wordsOf(line);
  if (line.figures < minFigures || words.some(({ text }) => listNumber.test(text))) return [];
  const first = open.findLastIndex((each) => each.pieces.some(({ text }) => item.test(text)));
  if (first < 0) return [];
  const begun = open.slice(first);
  return isLabel(joined(words)) && !isLabel(joined([...begun, line].flatMap(wordsOf))) ? [] : begun;
}

function wordsOf({ pieces, figures }: SpacedLine): readonly Piece[] {
  return pieces.slice(0, pieces.length - figures);
}

function joined(words: readonly Piece[]): string {
  return words.map(({ text }) => text).join('');
}

function lineBlock(line: SpacedLine): Block {
  const { pieces, text } = line;
  const heads = pieces.length > 1 && pieces.length <= maxHeads && pieces.every((piece) => piece.text.length <= maxHead);
  if (heads) return grid(pieces.map((piece, at) => cellOf([piece], line, at)));
  return { kind: 'line', text: text.trim(), origin: originOf(line, line.start, line.start + text.length) };
}

function grid(row: GridRow): Block {
  return { kind: 'grid', layout: 'spaces', rows: [row] };
}

/** Where in a row its figures begin: no row has as many labels before. */
const firstFigure = 16;

/** The words of lines, each one cell, and the figures with which the last of them ends. */
function cellsOf(lines: readonly SpacedLine[]): GridCell[] {
  const labels = lines.flatMap((line) => {
    return labelsOf(wordsOf(line)).map((label) => ({ words: label, line }));
  });
  const last = lines.at(-1) as SpacedLine;
  const figures = last.pieces.slice(last.pieces.length - last.figures);
  return [
    ...broken(labels.map(({ words, line }, at) => cellOf(words, line, at))),
    ...figures.map((piece, at) => cellOf([piece], last, firstFigure + at)),
  ];
}

/** Words of a line, parted where an item of a list begins: a label and that of the merged cell before it. */
function labelsOf(words: readonly Piece[]): Piece[][] {
  const labels: Piece[][] = [];
  for (const word of words) {
    const label = labels.at(-1);
    if (label === undefined || listNumber.test(word.text)) labels.push([word]);
    else label.push(word);
  }
  return labels;
}

/** Lines one below the other are one cell again, where those below begin no item of their own. */
function broken(labels: readonly GridCell[]): GridCell[] {
  const cells: GridCell[] = [];
  for (const label of labels) {
    const above = cells.at(-1);
    if (above === undefined || listNumber.test(label.text)) cells.push(label);
    else cells[cells.length - 1] = { ...above, text: `${above.text}${cellBreak}${label.text}` };
  }
  return cells;
}

function cellOf(pieces: readonly Piece[], line: SpacedLine, column: number): GridCell {
  const text = pieces.map((piece) => piece.text).join(' ');
  return { text, origin: originOf(line, pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0), column, span: 1 };
}

function originOf({ line }: SpacedLine, start: number, end: number): GridCell['origin'] {
  return { kind: 'source', start, end, line };
}
