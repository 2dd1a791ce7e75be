import type { Address } from '../../form/address.js';
import type { ClaimKind, ClaimUnit } from '../claim.js';
import type { Quantity } from '../tokens/token.js';

/** What a phrase says that a figure is. */
export interface Reading {
  readonly kind: ClaimKind;
  readonly readings: readonly (readonly Address[])[];
  readonly certainty: 'exact' | 'ambiguous';
  readonly unit?: ClaimUnit;
  readonly relation?: 'part';
  readonly named?: true;
}

/** A claim in a sentence; offsets are the sentence's. */
export interface SentenceClaim {
  readonly reading: Reading;
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly worded: boolean;
  /** The token of the figure; null for a zero in words. */
  readonly figure: Quantity | null;
}

export function address(table: string, row: string, column: string): Address {
  return `${table}.${row}.${column}` as Address;
}

export function exact(kind: ClaimKind, ...addresses: readonly Address[]): Reading {
  return { kind, readings: [addresses], certainty: 'exact' };
}

export function ambiguous(kind: ClaimKind, ...readings: readonly (readonly Address[])[]): Reading {
  return { kind, readings, certainty: 'ambiguous' };
}
