import type { UnusedDecision } from '@gouji/core/review';

/** A decision that nothing came of, with the report that it is on. */
export interface UnusedOf extends UnusedDecision {
  readonly source: string;
}
