import type { Address } from '../../form/address.js';
import type { ClaimKind, ClaimUnit } from '../claim.js';

/** What a phrase says that a figure is. */
export interface Reading {
  readonly kind: ClaimKind;
  readonly readings: readonly (readonly Address[])[];
  readonly certainty: 'exact' | 'ambiguous';
  readonly unit?: ClaimUnit;
  readonly relation?: 'part';
  readonly named?: true;
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
