import type { Piece } from '../render/pieces.js';

/** Picks a whole number from 0 to below the given one. */
export type Pick = (below: number) => number;

/** Harm done to a written report; null where it finds nothing to harm. */
export type Damage = (pieces: readonly Piece[], pick: Pick) => Piece[] | null;

/** The pieces from the first table on: damage before it harms no figure. */
export function firstOfTables(pieces: readonly Piece[]): number {
  return Math.max(
    0,
    pieces.findIndex(({ role }) => role === 'label'),
  );
}

/** Picks one of the pieces of the tables that fit; -1 when there is none. */
export function pickPiece(pieces: readonly Piece[], pick: Pick, fits: (piece: Piece) => boolean): number {
  const from = firstOfTables(pieces);
  const choices = pieces.flatMap((one, index) => (index >= from && fits(one) ? [index] : []));
  return choices.length === 0 ? -1 : (choices[pick(choices.length)] ?? -1);
}
