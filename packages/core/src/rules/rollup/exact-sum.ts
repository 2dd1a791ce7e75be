/** Figures are written with no more digits behind the point than this. */
const scale = 1_000_000;

/** Adds figures of up to six decimals without the traces of binary fractions. */
export function exactSum(figures: readonly number[]): number {
  const whole = figures.every(Number.isInteger);
  if (whole) return figures.reduce((sum, figure) => sum + figure, 0);
  return figures.reduce((sum, figure) => sum + Math.round(figure * scale), 0) / scale;
}
