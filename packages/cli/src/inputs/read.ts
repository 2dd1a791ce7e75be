import { maxBytes, type Report, read, type Unread, unread, type Words } from '@gouji/core';
import { tellStack } from '../bug.js';
import type { Context } from '../context.js';
import { readStream } from '../host/read-stream.js';
import type { Input } from './find.js';
import { failedOn, unreadable } from './unread.js';

/** A report, and the input that it comes from. */
export interface Sourced {
  readonly source: string;
  readonly report: Report;
}

/** The reports of one input, or why there are none. Nothing that is wrong with it, or with us, stops a run. */
export async function readInput(input: Input, context: Context, words: Words): Promise<readonly (Sourced | Unread)[]> {
  if (input.kind === 'nothing') return [input.unread];
  const { source } = input;
  let bytes: Uint8Array | { readonly bytes: number };
  try {
    bytes = await bytesOf(input, context);
  } catch (error) {
    return [unreadable(source, error, context.words)];
  }
  if (!(bytes instanceof Uint8Array)) {
    return [unread(source, { kind: 'too-large', facts: { bytes: bytes.bytes, limit: maxBytes } }, words)];
  }
  try {
    const reading = read(bytes);
    if (!reading.ok) return [unread(source, reading.problem, words)];
    return reading.reports.map((report) => ({ source, report }));
  } catch (error) {
    await tellStack(error, context.host);
    return [failedOn(source, error, context.words)];
  }
}

function bytesOf(input: Exclude<Input, { kind: 'nothing' }>, { host }: Context) {
  return input.kind === 'stdin' ? readStream(host.stdin, maxBytes) : host.files.read(input.source, maxBytes);
}
