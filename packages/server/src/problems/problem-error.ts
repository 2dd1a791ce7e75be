import type { ProblemFacts, ProblemKind } from './kinds.js';

/** A request that cannot be answered as it asks. */
export class ProblemError<K extends ProblemKind = ProblemKind> extends Error {
  constructor(
    readonly kind: K,
    readonly facts: ProblemFacts[K],
  ) {
    super(kind);
  }
}
