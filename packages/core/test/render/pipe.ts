import { type Piece, piece } from './pieces.js';
import { fullGrid, padsAtEnd, repeatedGrid, type Spread, type SpreadRow } from './spread.js';
import { oneLine, type TableWriter } from './writer.js';

/** How the cells of a row are set apart. */
interface Pipes {
  readonly open: string;
  readonly close: string;
  /** Pads are written `||` at the row's end; otherwise like blank cells. */
  readonly bare: boolean;
  /** The line below the first row, where the layout has one. */
  readonly rule: boolean;
}

const plain: Pipes = { open: '', close: ' |', bare: true, rule: false };

function pipeWriter(name: string, pipes: Partial<Pipes>, spread: Spread = padsAtEnd): TableWriter {
  const all = { ...plain, ...pipes };
  return {
    name,
    layout: 'pipe',
    open: 'none',
    write: (table) =>
      spread(table).flatMap((row, index) => [
        ...(index === 0 ? [] : [piece('break', '\n')]),
        ...pipeRow(row, all),
        ...(index === 0 && all.rule ? [piece('break', '\n'), ruleOf(table.width)] : []),
      ]),
  };
}

export function pipeRow({ slots }: SpreadRow, { open, close, bare }: Pipes): Piece[] {
  const shown = bare ? slots.filter((slot) => slot !== null) : slots;
  const cells = shown.flatMap((slot, index): Piece[] => [
    ...(index === 0 ? [] : [piece('separator', ' ')]),
    ...(slot === null ? [] : [oneLine(slot)]),
    piece('separator', close),
  ]);
  const pads = slots.length - shown.length;
  return [
    ...(open === '' ? [] : [piece('separator', open)]),
    ...cells,
    ...(pads === 0 ? [] : [piece('separator', ` ${'|'.repeat(pads)}`)]),
  ];
}

/** The line below the first row of a Markdown table. */
export function ruleOf(width: number): Piece {
  return piece('separator', `|${' --- |'.repeat(width)}`);
}

export const pipePlain = pipeWriter('pipe', {});
export const pipeOpening = pipeWriter('pipe, opening pipe', { open: '| ' });
export const pipeHardSpace = pipeWriter('pipe, hard space before each', { close: ' \u00a0|' });
export const pipeOnlyHardSpace = pipeWriter('pipe, only a hard space before each', { close: '\u00a0|' });
export const markdownAtEnd = pipeWriter('markdown, pads at the end', { open: '| ', bare: false, rule: true });
export const markdownGrid = pipeWriter('markdown, full grid', { open: '| ', bare: false, rule: true }, fullGrid);

/** Merged cells repeated in every cell that they cover, as only a whole file is read. */
export const markdownRepeated = pipeWriter(
  'markdown, merged cells repeated',
  { open: '| ', bare: false, rule: true },
  repeatedGrid,
);
export const pipeRepeated = pipeWriter('pipe, merged cells repeated', { bare: false }, repeatedGrid);
