import type { Config } from '@gouji/core/config';
import { bodyKey, type YearRecord } from '@gouji/core/series';
import type { Result } from '../run/job.js';

/**
 * The reports of one request as they are done, in threads that know nothing of one another. What two years of a body say
 * of each other is found where the one that is done later is judged once more, beside the other.
 */
export class YearsDone {
  readonly #bodies = new Map<string, YearRecord[]>();
  readonly #renamed: NonNullable<Config['renamed']>;

  constructor({ renamed = {} }: Config) {
    this.#renamed = renamed;
  }

  /** A result as it is beside those before it: the same, or what comes of doing its job `again`. */
  async beside(result: Result, again: (before: readonly YearRecord[]) => Promise<Result>): Promise<Result> {
    if (result.kind !== 'entries') return result;
    const { records = [] } = result;
    const keys = new Set(records.map(({ agency }) => bodyKey(agency, this.#renamed)));
    const before = [...keys].flatMap((key) => this.#bodies.get(key) ?? []);
    for (const record of records) {
      const key = bodyKey(record.agency, this.#renamed);
      this.#bodies.set(key, [...(this.#bodies.get(key) ?? []), record]);
    }
    return before.length === 0 ? result : await again(before);
  }
}
