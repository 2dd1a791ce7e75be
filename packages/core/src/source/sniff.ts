import type { ProblemFacts } from './problem.js';

type Format = ProblemFacts['other-format']['format'];

/** First bytes of the kinds of file that are often renamed or saved as text by mistake. */
const signatures: readonly (readonly [Format, string])[] = [
  ['PDF', '%PDF-'],
  ['RTF', '{\\rtf'],
  ['Zip', 'PK\x03\x04'],
  ['Word', '\xd0\xcf\x11\xe0'],
  ['image', '\x89PNG'],
  ['image', '\xff\xd8\xff'],
  ['image', 'GIF8'],
];

/** Names that occur uncompressed at the head of an Office package. */
const packages: readonly (readonly [Format, string])[] = [
  ['Word', 'word/'],
  ['Excel', 'xl/'],
];

function latin(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}

/** The kind of a file that is no plain text, told by its first bytes; null when it may be text. */
export function sniff(bytes: Uint8Array): Format | null {
  const head = latin(bytes, 8);
  const found = signatures.find(([, magic]) => head.startsWith(magic))?.[0] ?? null;
  if (found !== 'Zip') return found;
  const entries = latin(bytes, 4096);
  return packages.find(([, name]) => entries.includes(name))?.[0] ?? 'Zip';
}

/** Whether decoded text is the source of a web page rather than the text of one. */
export function looksLikeHtml(text: string): boolean {
  return /^\s{0,64}(?:<\?xml[^>]{0,200}>\s{0,64})?<(?:!doctype\s+html|html|head|body)\b/i.test(text.slice(0, 512));
}
