import { maxBytes, type Report, read } from '@gouji/core';
import { type Unread, unread } from '@gouji/core/formats';
import type { Words } from '@gouji/core/messages';
import { tellStack } from '../bug.js';
import type { Context } from '../context.js';
import { type Files, systemCode } from '../host/host.js';
import { readStream } from '../host/read-stream.js';
import type { Input } from './input.js';
import { failedOn, unreadable } from './unread.js';

/** A report, and the input that it comes from. */
export interface Sourced {
  readonly source: string;
  readonly report: Report;
}

/** The reports of one input, or why there are none. Nothing that is wrong with it, or with us, stops a run. */
export async function readInput(input: Input, context: Context, words: Words): Promise<readonly (Sourced | Unread)[]> {
  if (input.kind === 'nothing') return [input.unread];
  try {
    return reportsOf(input.source, await bytesOf(input, context), words);
  } catch (error) {
    if (systemCode(error) !== null) return [unreadable(input.source, error, context.words)];
    await tellStack(error, context.host);
    return [failedOn(input.source, error, context.words)];
  }
}

type Bytes = Awaited<ReturnType<Files['read']>>;

function bytesOf(input: Exclude<Input, { kind: 'nothing' }>, { host }: Context): Promise<Bytes> {
  return input.kind === 'stdin' ? readStream(host.stdin, maxBytes) : host.files.read(input.source, maxBytes);
}

function reportsOf(source: string, content: Bytes, words: Words): (Sourced | Unread)[] {
  if (!(content instanceof Uint8Array)) {
    return [unread(source, { kind: 'too-large', facts: { bytes: content.bytes, limit: maxBytes } }, words)];
  }
  const reading = read(content);
  if (!reading.ok) return [unread(source, reading.problem, words)];
  return reading.reports.map((report) => ({ source, report }));
}
