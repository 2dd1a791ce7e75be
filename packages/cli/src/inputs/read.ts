import { type InputProblem, maxBytes, type Report } from '@gouji/core';
import { tellStack } from '../bug.js';
import type { Context } from '../context.js';
import { type Files, type Host, systemCode } from '../host/host.js';
import { readStream } from '../host/read-stream.js';
import type { Input } from './input.js';
import { newFormatOf } from './old-office.js';
import { failedOn, type TellUnread, unreadable, unreadByCore, unreadInput } from './unread.js';

/** A report, and the input that it comes from. */
export interface Sourced {
  readonly source: string;
  readonly report: Report;
}

/** The reports of one input, or why there are none. Nothing that is wrong with it, or with us, stops a run. */
export async function readInput(
  input: Input,
  { host }: Pick<Context, 'host'>,
): Promise<readonly (Sourced | TellUnread)[]> {
  if (input.kind === 'nothing') return [input.unread];
  try {
    return await reportsOf(input.source, await bytesOf(input, host), host);
  } catch (error) {
    if (systemCode(error) !== null) return [unreadable(input.source, error)];
    await tellStack(error, host);
    return [failedOn(input.source, error)];
  }
}

type Bytes = Awaited<ReturnType<Files['read']>>;

function bytesOf(input: Exclude<Input, { kind: 'nothing' }>, host: Host): Promise<Bytes> {
  return input.kind === 'stdin' ? readStream(host.stdin, maxBytes) : host.files.read(input.source, maxBytes);
}

async function reportsOf(source: string, content: Bytes, host: Host): Promise<(Sourced | TellUnread)[]> {
  if (!(content instanceof Uint8Array)) {
    return [unreadByCore(source, { kind: 'too-large', facts: { bytes: content.bytes, limit: maxBytes } })];
  }
  // What reads files is loaded when there is one to read.
  const { readDocuments } = await import('@gouji/core/documents');
  const found: (Sourced | TellUnread)[] = [];
  for await (const { path, reading } of readDocuments(content, { name: source })) {
    const own = path === null ? source : `${source}/${path}`;
    if (reading.ok) found.push(...reading.reports.map((report) => ({ source: own, report })));
    else found.push(...(await reportsOfOld(own, content, reading.problem, host)));
  }
  return found;
}

/** The reports of an old office document, read as the new one that an office program makes of it; else its problem. */
async function reportsOfOld(
  source: string,
  content: Uint8Array,
  problem: InputProblem,
  host: Host,
): Promise<(Sourced | TellUnread)[]> {
  const format = newFormatOf(content, problem);
  if (format === null) return [unreadByCore(source, problem)];
  const made = await host.modernized(content, format);
  if (typeof made === 'string') return [unreadInput(source, made, { format })];
  const { readDocument } = await import('@gouji/core/documents');
  const reading = await readDocument(made, { name: `${source}.${format}` });
  if (!reading.ok) return [unreadByCore(source, reading.problem)];
  return reading.reports.map((report) => ({ source, report }));
}
