import { type Matrix, point } from '../file/matrix.js';

const moveTo = 0;
const lineTo = 1;
const closePath = 4;

/** How many numbers follow a step of a path: a move, a line, two kinds of curves, the way back to the begin. */
const counts: readonly number[] = [2, 2, 6, 4, 0];

/** The points along the edge of a shape. */
export type Outline = readonly (readonly [number, number])[];

/** A path's parts from one move to the next, as points of the page; those with curves are left out. */
export function outlinesOf(path: ArrayLike<number>, matrix: Matrix): Outline[] {
  const outlines: (readonly [number, number])[][] = [];
  const curved = new Set<Outline>();
  let open: (readonly [number, number])[] = [];
  for (let at = 0; at < path.length; ) {
    const [step, x = 0, y = 0] = [path[at], path[at + 1], path[at + 2]];
    if (step === moveTo) {
      open = [point(matrix, x, y)];
      outlines.push(open);
    } else if (step === lineTo) open.push(point(matrix, x, y));
    else if (step === closePath && open[0] !== undefined) open.push(open[0]);
    else curved.add(open);
    at += 1 + (counts[step as number] ?? path.length);
  }
  return outlines.filter((outline) => !curved.has(outline));
}
