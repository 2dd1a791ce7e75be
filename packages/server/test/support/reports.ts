import { specimen } from '@gouji/core/rulebook';

/** A report that no rule says anything of. */
export const clean = specimen();

/** A report with one figure that makes sums fail. */
export const faulty = specimen({ cells: { 'applications.received.naturalPerson': '23' } });

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
