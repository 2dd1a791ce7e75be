import { ProblemError } from '../problems/problem-error.js';
import { type PartHead, parsePartHead } from './part-head.js';

/** A part of a form (RFC 7578); `fileName` is null for a field without a file. */
export interface Part extends PartHead {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const cr = 13;
const lf = 10;
const dash = 45;

/** More than any browser writes before a part. */
const longestHead = 8192;

/** The parts of a multipart body, as views of it; more than `most` are refused before they are looked at. */
export function parseMultipart(body: Uint8Array<ArrayBuffer>, contentType: string, most: number): Part[] {
  const delimiter = new TextEncoder().encode(`--${boundaryOf(contentType)}`);
  const parts: Part[] = [];
  let start: number | null = null;
  for (const { at, end, isLast } of delimiters(body, delimiter)) {
    if (start !== null) {
      if (parts.length >= most) throw new ProblemError('too-many-parts', { limit: most });
      parts.push(partOf(body, start, at));
    }
    if (isLast) return parts;
    start = end;
  }
  throw new ProblemError('bad-multipart', { fault: 'truncated' });
}

function boundaryOf(contentType: string): string {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70})(?=[\s;]|$))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) throw new ProblemError('bad-multipart', { fault: 'boundary' });
  return boundary;
}

interface Delimiter {
  /** Where what stands before it ends. */
  readonly at: number;
  /** Where what stands after it begins. */
  readonly end: number;
  readonly isLast: boolean;
}

/** The lines that are delimiters, up to the last. */
function* delimiters(body: Uint8Array, delimiter: Uint8Array): Generator<Delimiter> {
  for (let line = 0; line >= 0 && line < body.length; line = nextLine(body, line)) {
    if (!standsAt(body, delimiter, line)) continue;
    let end = line + delimiter.length;
    const isLast = body[end] === dash && body[end + 1] === dash;
    while (body[end] === 32 || body[end] === 9) end += 1;
    const isWhole = body[end] === cr && body[end + 1] === lf;
    if (isLast || isWhole) yield { at: Math.max(line - 2, 0), end: end + 2, isLast };
  }
}

/** Where the line after this one begins; -1 after the last. */
function nextLine(body: Uint8Array, from: number): number {
  for (let at = body.indexOf(lf, from); at >= 0; at = body.indexOf(lf, at + 1)) if (body[at - 1] === cr) return at + 1;
  return -1;
}

function standsAt(body: Uint8Array, wanted: Uint8Array, at: number): boolean {
  for (let i = 0; i < wanted.length; i += 1) if (body[at + i] !== wanted[i]) return false;
  return true;
}

/** A part from its head to its end; an empty line parts its head from its content. */
function partOf(body: Uint8Array<ArrayBuffer>, start: number, end: number): Part {
  let line = start;
  while (line >= 0 && line < end && !(body[line] === cr && body[line + 1] === lf)) line = nextLine(body, line);
  if (line < 0 || line > end || line - start > longestHead)
    throw new ProblemError('bad-multipart', { fault: 'part-head' });
  return { ...parsePartHead(body.subarray(start, line)), bytes: body.subarray(Math.min(line + 2, end), end) };
}
