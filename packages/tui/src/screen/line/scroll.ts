/**
 * The first of `count` rows to show in `height` of them: the row `at` stands in the middle where it can. It depends on
 * nothing else, so that the same state is always the same screen.
 */
export function centred(count: number, at: number, height: number): number {
  return Math.max(0, Math.min(at - Math.floor((height - 1) / 2), count - height));
}
