import type { Address } from '../form/address.js';

/** A change of figures that would explain findings. `from` is null for a cell that holds no number now. */
export interface Change {
  readonly address: Address;
  readonly from: number | null;
  readonly to: number;
}

/** How such an error happens, the likelier first (see docs/localization.md). */
export type SuggestionReason =
  | 'digit-dropped'
  | 'digit-added'
  | 'digits-transposed'
  | 'digit-changed'
  | 'cells-swapped'
  | 'row-shifted'
  | 'wrong-applicant'
  | 'number-split'
  | 'total-not-updated'
  | 'determined'
  | 'smallest-change';

/** A correction that makes every sum of its table hold. It never changes a report by itself. */
export interface Suggestion {
  readonly changes: readonly Change[];
  readonly reason: SuggestionReason;
  /** How many suggestions of this diagnosis are as likely as this one, itself included. */
  readonly equals: number;
}
