/** Whole numbers that a seed fixes: the same county every time. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From `least` to `most`, both included. */
  whole(least: number, most: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return least + Math.floor((this.#state / 2 ** 32) * (most - least + 1));
  }
}
