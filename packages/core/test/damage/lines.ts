import { type Piece, piece } from '../render/pieces.js';
import { type Damage, firstOfTables } from './damage.js';

/** Damage to whole lines, as copying by hand or a page break does it. */
export const lineDamages = {
  'line deleted': onLine((lines, at) => lines.toSpliced(at, 1)),
  'line doubled': onLine((lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')),
  'line moved': onLine((lines, at, pick) => {
    const [line = ''] = lines.slice(at, at + 1);
    const rest = lines.toSpliced(at, 1);
    return rest.toSpliced(Math.max(0, at - 12) + pick(24), 0, line);
  }),
  'lines swapped': onLine((lines, at, pick) => {
    const other = Math.min(lines.length - 1, at + 1 + pick(6));
    return lines.with(at, lines[other] ?? '').with(other, lines[at] ?? '');
  }),
  'line cut short': onLine((lines, at, pick) => {
    const line = lines[at] ?? '';
    return lines.with(at, line.slice(0, pick(line.length + 1)));
  }),
  'line cut at its start': onLine((lines, at, pick) => {
    const line = lines[at] ?? '';
    return lines.with(at, line.slice(pick(line.length + 1)));
  }),
  'line broken in two': onLine((lines, at, pick) => {
    const line = lines[at] ?? '';
    const cut = pick(line.length + 1);
    return lines.toSpliced(at, 1, line.slice(0, cut), line.slice(cut));
  }),
  'line joined to the next': onLine((lines, at) => lines.toSpliced(at, 2, `${lines[at] ?? ''}${lines[at + 1] ?? ''}`)),
  'several lines deleted': onLine((lines, at, pick) => lines.toSpliced(at, 2 + pick(8))),
  'cut off': onLine((lines, at) => lines.slice(0, at)),
} as const satisfies Record<string, Damage>;

function onLine(harm: (lines: string[], at: number, pick: (below: number) => number) => string[]): Damage {
  return (pieces, pick) => {
    const from = firstOfTables(pieces);
    const before = pieces.slice(0, from);
    const lines = textOf(pieces.slice(from)).split('\n');
    const harmed = harm(lines, pick(lines.length), pick);
    return [...before, piece('page', harmed.join('\n'))];
  };
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
