import type { Drawing, DrawnPath, Steps } from './drawing.js';

/** Numbers in the paths of a page: a frame and a few lines have fewer, a page's text drawn as shapes has thousands. */
const mostNumbers = 300;

/**
 * Whether a page without text is a picture of one: it draws an image, or signs that nothing tells the characters of, or
 * many shapes. Blank paper draws nothing, or a frame. What a damaged page draws nobody knows: it can be a picture.
 */
export function isPicture(drawing: Drawing | null): boolean {
  if (drawing === null) return true;
  const { fnArray, argsArray, steps } = drawing;
  const images = imageSteps(steps);
  let numbers = 0;
  for (const [at, step] of fnArray.entries()) {
    const given = argsArray[at] as readonly unknown[];
    if (images.has(step) || (step === steps.showText && showsSigns(given))) return true;
    if (step !== steps.constructPath) continue;
    const [painted, [path]] = given as DrawnPath;
    if (painted !== steps.endPath) numbers += path?.length ?? 0;
    if (numbers > mostNumbers) return true;
  }
  return false;
}

function imageSteps(steps: Steps): ReadonlySet<number> {
  return new Set([
    steps.shadingFill,
    steps.paintImageXObject,
    steps.paintImageXObjectRepeat,
    steps.paintImageMaskXObject,
    steps.paintImageMaskXObjectGroup,
    steps.paintImageMaskXObjectRepeat,
    steps.paintInlineImageXObject,
    steps.paintInlineImageXObjectGroup,
  ]);
}

/** Whether a text is more than spaces; the library gives it as signs, with numbers for the gaps between them. */
function showsSigns([shown]: readonly unknown[]): boolean {
  const signs = shown as readonly ({ readonly unicode: string; readonly isSpace: boolean } | number)[];
  return signs.some((sign) => typeof sign !== 'number' && !sign.isSpace && !/^\s+$/.test(sign.unicode));
}
