/** Counts kinds of events over a property's runs, to be told at its end. */
export class Tally {
  readonly #counts = new Map<string, number>();
  readonly #examples = new Map<string, string>();

  add(kind: string, by = 1): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + by);
  }

  /** Keeps the shortest example of a kind. */
  example(kind: string, text: string): void {
    const known = this.#examples.get(kind);
    if (known === undefined || text.length < known.length) this.#examples.set(kind, text);
  }

  of(kind: string): number {
    return this.#counts.get(kind) ?? 0;
  }

  /** Examples are told only when a person looks harder. */
  toString(): string {
    const counts = [...this.#counts].sort(([one], [other]) => one.localeCompare(other));
    const lines = counts.map(([kind, count]) => `${String(count).padStart(9)}  ${kind}`);
    const examples = process.env.GOUJI_RUNS === undefined ? [] : [...this.#examples];
    return [...lines, ...examples.map(([kind, text]) => `--- ${kind}\n${text}`)].join('\n');
  }
}
