import { ProblemError } from '../problems/problem-error.js';

/** How long to wait, in seconds, when there is too much to do. */
export const retryAfter = 5;

/** The bytes of bodies that are held at one time, of all requests together. */
export class Held {
  #bytes = 0;

  constructor(readonly limit: number) {}

  get bytes(): number {
    return this.#bytes;
  }

  /** What one request holds, until it lets go. */
  lease(): Lease {
    let own = 0;
    return {
      add: (bytes) => {
        if (this.#bytes + bytes > this.limit) throw new ProblemError('busy', { retryAfter });
        this.#bytes += bytes;
        own += bytes;
      },
      release: () => {
        this.#bytes -= own;
        own = 0;
      },
    };
  }
}

export interface Lease {
  /** Throws when all requests together would hold too much. */
  add(bytes: number): void;
  release(): void;
}
