import { type Piece, piece } from '../render/pieces.js';
import { type Damage, type Pick, pickPiece } from './damage.js';

const isFigure = ({ role }: Piece) => role === 'figure';
const isLabel = ({ role }: Piece) => role === 'label';
const isHeading = ({ role }: Piece) => role === 'heading';
const isBetween = ({ role }: Piece) => role === 'separator' || role === 'break';
const isCell = (one: Piece) => isFigure(one) || isLabel(one) || isHeading(one);

/** Damage to cells and to what parts them. */
export const cellDamages = {
  'figure deleted': at(isFigure, (pieces, index) => pieces.toSpliced(index, 1)),
  'figure and separator deleted': at(isFigure, (pieces, index) => pieces.toSpliced(index - 1, 2)),
  'figure doubled': at(isFigure, doubled),
  'figure put in': at(isFigure, (pieces, index, pick) =>
    pieces.toSpliced(index, 0, piece('page', String(pick(30))), before(pieces, index)),
  ),
  'label deleted': at(isLabel, (pieces, index) => pieces.toSpliced(index, 1)),
  'label and separator deleted': at(isLabel, (pieces, index) => pieces.toSpliced(index, 2)),
  'label cut short': retext(isLabel, (text, pick) => text.slice(0, pick(text.length))),
  'label cut at its start': retext(isLabel, (text, pick) => text.slice(pick(text.length))),
  'label doubled': at(isLabel, doubled),
  'heading deleted': at(isHeading, (pieces, index) => pieces.toSpliced(index, 1)),
  'heading and separator deleted': at(isHeading, (pieces, index) => pieces.toSpliced(index, 2)),
  'separator deleted': at(isBetween, (pieces, index) => pieces.toSpliced(index, 1)),
  'separator doubled': at(isBetween, (pieces, index) => pieces.toSpliced(index, 0, ...pieces.slice(index, index + 1))),
  'labels swapped': swapped(isLabel, isLabel),
  'headings swapped': swapped(isHeading, isHeading),
  'figures swapped': swapped(isFigure, isFigure),
  'label and figure swapped': swapped(isLabel, isFigure),
  'digit lost': retext(
    ({ role, text }) => role === 'figure' && /^\d\d/.test(text),
    (text, pick) => without(text, pick(text.length)),
  ),
  'space put into a cell': retext(isCell, (text, pick) => withInside(text, pick(text.length + 1), ' ')),
  'separator put into a cell': at(isCell, (pieces, index, pick) => {
    const one = pieces[index] ?? piece('page', '');
    const cut = pick(one.text.length + 1);
    const head = { ...one, text: one.text.slice(0, cut) };
    return pieces.toSpliced(index, 1, head, before(pieces, index), piece('page', one.text.slice(cut)));
  }),
} as const satisfies Record<string, Damage>;

type Fits = (piece: Piece) => boolean;

function at(fits: Fits, harm: (pieces: readonly Piece[], index: number, pick: Pick) => Piece[]): Damage {
  return (pieces, pick) => {
    const index = pickPiece(pieces, pick, fits);
    return index < 1 ? null : harm(pieces, index, pick);
  };
}

function retext(fits: Fits, harm: (text: string, pick: Pick) => string): Damage {
  return at(fits, (pieces, index, pick) =>
    pieces.map((one, each) => (each === index ? { ...one, text: harm(one.text, pick) } : one)),
  );
}

/** Swaps the texts of two cells that stand anywhere in the tables. */
function swapped(first: Fits, second: Fits): Damage {
  return at(first, (pieces, index, pick) => {
    const other = pickPiece(pieces, pick, second);
    const [one, two] = [pieces[index], pieces[other]];
    if (one === undefined || two === undefined) return [...pieces];
    return pieces.with(index, { ...one, text: two.text }).with(other, { ...two, text: one.text });
  });
}

/** The cell stands there twice, parted as it is parted from what is before it. */
function doubled(pieces: readonly Piece[], index: number): Piece[] {
  return pieces.toSpliced(index, 0, ...pieces.slice(index, index + 1), before(pieces, index));
}

/** What parts the cell from the one before it. */
function before(pieces: readonly Piece[], index: number): Piece {
  return pieces[index - 1] ?? piece('separator', '');
}

function without(text: string, index: number): string {
  return text.slice(0, index) + text.slice(index + 1);
}

function withInside(text: string, index: number, put: string): string {
  return text.slice(0, index) + put + text.slice(index);
}
