import type { Drawing, DrawnPath, Steps } from '../file/drawing.js';
import { type Matrix, times } from '../file/matrix.js';
import { type Outline, outlinesOf } from './outlines.js';

/** A straight line that parts cells: it stands at one height, or one distance from the left, and reaches from … to. */
export interface Ruling {
  readonly isLevel: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A filled shape no thicker than this, in points, is a line. */
const thick = 3;

/** A page with more lines is a drawing. */
const maxRulings = 20_000;

/** The lines that run across or down a page; none where there are too many for tables. */
export function rulingsOf({ fnArray, argsArray, steps, page }: Drawing): Ruling[] {
  const rulings: Ruling[] = [];
  const saved: Matrix[] = [];
  let current = page;
  for (let at = 0; at < fnArray.length; at++) {
    const step = fnArray[at];
    const given = argsArray[at] as readonly unknown[];
    if (step === steps.save) saved.push(current);
    else if (step === steps.restore || step === steps.paintFormXObjectEnd) current = saved.pop() ?? page;
    else if (step === steps.transform) current = times(current, given as Matrix);
    else if (step === steps.paintFormXObjectBegin) {
      saved.push(current);
      if (given[0] != null) current = times(current, given[0] as Matrix);
    } else if (step === steps.constructPath) {
      const [painted, [path]] = given as DrawnPath;
      if (path === null) continue;
      for (const outline of outlinesOf(path, current)) rulings.push(...rulingsAlong(outline, painted, steps));
      if (rulings.length > maxRulings) return [];
    }
  }
  return rulings;
}

function rulingsAlong(outline: Outline, painted: number, steps: Steps): Ruling[] {
  const isFilled = [steps.fill, steps.eoFill, steps.fillStroke, steps.eoFillStroke].includes(painted);
  if (isFilled) {
    const line = thinLine(outline);
    if (line !== null) return [line];
  }
  const isStroked = [steps.stroke, steps.closeStroke, steps.fillStroke, steps.eoFillStroke].includes(painted);
  return isStroked ? outline.slice(1).flatMap((to, at) => thinLine([outline[at] ?? to, to]) ?? []) : [];
}

/** Points of which all are about as high, or as far from the left, as one line. */
function thinLine(points: Outline): Ruling | null {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const isLevel = right - left >= bottom - top;
  if (Math.min(right - left, bottom - top) > thick || right - left === bottom - top) return null;
  return isLevel
    ? { isLevel, at: (top + bottom) / 2, from: left, to: right }
    : { isLevel, at: (left + right) / 2, from: top, to: bottom };
}
