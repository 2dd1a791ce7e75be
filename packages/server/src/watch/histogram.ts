/** Upper bounds of the buckets, in seconds: from a small report to the longest that one may take. */
const bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** How often values of each size came. */
export class Histogram {
  readonly #counts = bounds.map(() => 0);
  #sum = 0;
  #count = 0;

  add(value: number): void {
    this.#sum += value;
    this.#count += 1;
    const at = bounds.findIndex((bound) => value <= bound);
    if (at >= 0) this.#counts[at] = (this.#counts[at] ?? 0) + 1;
  }

  /** The lines of a histogram whose other labels are `labels`. */
  lines(name: string, labels: string): string[] {
    let under = 0;
    const buckets = bounds.map((bound, at) => {
      under += this.#counts[at] ?? 0;
      return `${name}_bucket{${labels},le="${bound}"} ${under}`;
    });
    return [
      ...buckets,
      `${name}_bucket{${labels},le="+Inf"} ${this.#count}`,
      `${name}_sum{${labels}} ${this.#sum}`,
      `${name}_count{${labels}} ${this.#count}`,
    ];
  }
}
