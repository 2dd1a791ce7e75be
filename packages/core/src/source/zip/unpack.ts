import { Inflate } from 'fflate';
import type { ZipEntry } from './directory.js';

/** Packed bytes are taken in pieces of this size: what one of them can unpack to is little enough to hold. */
const piece = 16 * 1024;

/** What a file unpacks to; `long` where that is more than a number of bytes, which is told before they are there. */
export function unpack({ method, packed }: ZipEntry, limit: number): Uint8Array | 'long' | 'damaged' {
  if (method === 0) return packed.length > limit ? 'long' : packed;
  if (method !== 8) return 'damaged';
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((part) => {
    length += part.length;
    if (length <= limit) parts.push(part);
  });
  try {
    for (let at = 0; at < packed.length && length <= limit; at += piece) {
      inflate.push(packed.subarray(at, at + piece), at + piece >= packed.length);
    }
  } catch {
    return 'damaged';
  }
  return length > limit ? 'long' : joined(parts, length);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
