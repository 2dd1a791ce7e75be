import type { Address } from '../../form/index.js';
import type { Telling } from './telling.js';

/** Where links within the page lead. */

export function findingId({ id }: Telling, number: number): string {
  return `${id}-${number}`;
}

export function cellId({ id }: Telling, address: Address): string {
  return `${id}-${address}`;
}
