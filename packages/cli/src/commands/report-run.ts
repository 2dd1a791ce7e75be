import type { Report } from '@gouji/core';
import {
  type CheckEntry,
  type Chunk,
  type ExtractEntry,
  isUnread,
  type RunWriter,
  type Unread,
} from '@gouji/core/formats';
import { tellStack } from '../bug.js';
import type { Call } from '../call/call.js';
import { CallError } from '../call/call-error.js';
import type { Context } from '../context.js';
import type { ExitCode } from '../exit-codes.js';
import { findInputs } from '../inputs/find.js';
import { type Input, isInput } from '../inputs/input.js';
import { readInput, type Sourced } from '../inputs/read.js';
import { tellUnread } from '../inputs/tell-unread.js';
import { failedOn } from '../inputs/unread.js';
import { carriedOut } from '../output/carried-out.js';
import { type Progress, progressOn } from '../output/progress.js';
import type { Sink } from '../output/sink.js';
import { Outcome } from './outcome.js';

/** A report with what a command makes of it. */
export type Told = Exclude<CheckEntry | ExtractEntry, Unread>;

/** What a command does with the reports that it is given. */
export interface ReportCommand<Entry> {
  readonly writer: RunWriter<Entry | Unread>;
  /** Called once, before anything is read. */
  expect?(inputs: readonly Input[]): void;
  /** Read before the inputs, and not told of; what cannot be read is. */
  readonly first?: { readonly inputs: readonly Input[]; take(read: Sourced): void };
  /** What the writer writes of a report. */
  entry(source: string, report: Report): Entry;
  readonly sink: Sink;
  /** Called when every report has been told. */
  last?(outcome: Outcome): void;
}

/** Reads the inputs of a call one after the other and writes each as soon as it is done. */
export async function runReports<Entry extends Told>(
  call: Call,
  context: Context,
  command: ReportCommand<Entry>,
): Promise<ExitCode> {
  const { sink } = command;
  const outcome = new Outcome(call.failOn ?? 'error');
  let all = 0;
  const progress = progressOn(context.host, sink.isTerminal, (done) => context.words.progress(done, all));
  await carriedOut(sink, progress, async () => {
    const inputs = await findInputs(call.operands, context.host.files);
    await refuseInputAsOutput(call, inputs, context);
    command.expect?.(inputs);
    all = inputs.length;
    for await (const chunk of chunks(inputs, context, command, outcome, progress)) {
      if (!(await sink.write(chunk))) break;
    }
    command.last?.(outcome);
  });
  return outcome.code;
}

async function* chunks<Entry extends Told>(
  inputs: readonly Input[],
  context: Context,
  command: ReportCommand<Entry>,
  outcome: Outcome,
  progress: Progress,
): AsyncGenerator<Chunk> {
  const { writer, first } = command;
  yield writer.open();
  if (first !== undefined) yield* taken(first, context, writer, outcome, progress);
  for (const [index, input] of inputs.entries()) {
    for (const read of await readInput(input, context)) {
      const { entry, chunk } =
        typeof read === 'function' ? { entry: read(context.words), chunk: '' } : await told(read, context, command);
      outcome.add(entry);
      if (isUnread(entry)) {
        await progress.clear();
        await tellUnread(entry, context);
        yield writer.entry(entry);
      } else yield chunk;
    }
    await progress.done(index + 1);
  }
  yield await writer.close();
}

/** Hands over what is read first; yields what is to be said where that fails. */
async function* taken<Entry extends Told>(
  { inputs, take }: NonNullable<ReportCommand<Entry>['first']>,
  context: Context,
  writer: ReportCommand<Entry>['writer'],
  outcome: Outcome,
  progress: Progress,
): AsyncGenerator<Chunk> {
  for (const input of inputs) {
    for (const read of await readInput(input, context)) {
      if (typeof read !== 'function') {
        take(read);
        continue;
      }
      const entry = read(context.words);
      outcome.add(entry);
      await progress.clear();
      await tellUnread(entry, context);
      yield writer.entry(entry);
    }
  }
}

/** A report as the command tells it; where the program itself fails on it, that is told instead. */
async function told<Entry extends Told>(
  { source, report }: Sourced,
  { host, words }: Context,
  { entry: entryOf, writer }: ReportCommand<Entry>,
): Promise<{ readonly entry: Entry | Unread; readonly chunk: Chunk }> {
  try {
    const entry = entryOf(source, report);
    return { entry, chunk: writer.entry(entry) };
  } catch (error) {
    await tellStack(error, host);
    return { entry: failedOn(source, error)(words), chunk: '' };
  }
}

async function refuseInputAsOutput({ output }: Call, inputs: readonly Input[], { host }: Context): Promise<void> {
  if (output !== null && (await isInput(output, inputs, host.files)))
    throw new CallError('output-is-input', { path: output });
}
