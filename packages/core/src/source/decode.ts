import type { InputProblem } from './problem.js';
import { sniff } from './sniff.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** Text with the encoding it was found to be in. `replaced` counts characters that the encoding does not have. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly replaced: number;
}

/** More than any report, and little enough to hold: 64 MiB. */
export const maxBytes = 64 * 1024 * 1024;

function withoutBom(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function strict(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function replacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  return count;
}

function lenient(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: withoutBom(text), encoding, replaced: replacements(text) };
}

function byteOrderMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Whether a text holds what no page's does; tabs, line and form feeds are no sign. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 65536);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const controls = sample.match(/[\0-\b\x0e-\x1f]/g) ?? [];
  return controls.length * 50 > sample.length || text.includes('\0');
}

/**
 * Turns bytes into text: a byte-order mark decides, then strict UTF-8, then GB18030 (which holds GBK and GB2312).
 * Where neither fits whole, the one with fewer broken characters is taken and their number told.
 */
export function decode(bytes: Uint8Array): Decoded | InputProblem {
  if (bytes.length === 0) return { kind: 'empty', facts: {} };
  if (bytes.length > maxBytes) return { kind: 'too-large', facts: { bytes: bytes.length, limit: maxBytes } };
  const format = sniff(bytes);
  if (format !== null) return { kind: 'other-format', facts: { format } };
  const decoded = decodeText(bytes);
  return isBinary(decoded.text) ? { kind: 'binary', facts: {} } : decoded;
}

function decodeText(bytes: Uint8Array): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return lenient(bytes, marked);
  const utf8 = strict(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', replaced: replacements(utf8) };
  const gb = lenient(bytes, 'gb18030');
  if (gb.replaced === 0) return gb;
  const broken = lenient(bytes, 'utf-8');
  return broken.replaced < gb.replaced ? broken : gb;
}
