import type { Figure } from './figures.js';
import { type Rate, rate } from './rate.js';

/** The name of a rate is at most this long. */
const longestName = 8;

/**
 * 收到128条，采纳57条，采纳率44.5%: a rate of what the figure before it counts in the same words. A rate of 100% leaves
 * out what is not due, so it is taken only where it fits.
 */
export function namedRate(text: string, of: Figure, before: readonly Figure[]): Rate | null {
  const counts = before.filter(({ figure, role }) => figure.measure === 'count' && role === 'now');
  const [whole, part] = counts.slice(-2);
  if (whole === undefined || part === undefined || whole.figure.unit !== part.figure.unit) return null;
  if (
    whole.figure.value < part.figure.value ||
    whole.figure.value === 0 ||
    part.figure.approximate ||
    whole.figure.approximate
  )
    return null;
  const lead = text.slice(Math.max(part.figure.end, of.figure.start - longestName - 2), of.figure.start);
  const name = /([\u4e00-\u9fff]+)率(?:为|达|达到)?$/.exec(lead)?.[1];
  if (name === undefined || !text.slice(whole.figure.end, part.figure.start).includes(name)) return null;
  const made = rate('share', of.figure.value, of, [part, whole], (100 * part.figure.value) / whole.figure.value);
  return made.holds || of.figure.value < 100 ? made : null;
}
