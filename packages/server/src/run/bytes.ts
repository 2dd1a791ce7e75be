import type { Chunk } from '@gouji/core/formats';

const encoder = new TextEncoder();

/** A piece of an answer as it is sent. */
export function encoded(chunk: Chunk): Uint8Array<ArrayBuffer> {
  if (typeof chunk === 'string') return encoder.encode(chunk);
  return chunk.buffer instanceof ArrayBuffer ? (chunk as Uint8Array<ArrayBuffer>) : new Uint8Array(chunk);
}

/** Pieces as one; text is encoded at once. */
export function joined(chunks: readonly Chunk[]): Uint8Array<ArrayBuffer> {
  const texts = chunks.filter((chunk) => typeof chunk === 'string');
  if (texts.length === chunks.length) return encoder.encode(texts.join(''));
  const parts = chunks.map(encoded);
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
