/** One figure of a bench. All are ratios of times taken in the same run: no machine is faster than another in them. */
export interface Ratio {
  /** What was measured, in times of what. */
  readonly what: string;
  readonly ratio: number;
  /** The most that is wanted; null where the figure is only worth knowing. */
  readonly most: number | null;
}

/** Hands a figure to the script that runs the benches: it prints and judges them all alike. */
export function tell(...ratios: readonly Ratio[]): void {
  for (const ratio of ratios) process.send?.(ratio);
}
