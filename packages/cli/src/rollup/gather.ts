import { isUnread, type Unread } from '@gouji/core/formats';
import type { Call } from '../call/call.js';
import { CallError } from '../call/call-error.js';
import type { Context } from '../context.js';
import { findInputs } from '../inputs/find.js';
import { type Input, isInput } from '../inputs/input.js';
import { readInput, type Sourced } from '../inputs/read.js';
import { tellUnread } from '../inputs/tell-unread.js';
import type { Progress } from '../output/progress.js';

/** Every report of the inputs, and the inputs that gave none. */
export interface Gathered {
  readonly reports: readonly Sourced[];
  readonly unread: readonly Unread[];
}

/** What a call names to be added up; files that it uses otherwise, the roster above all, are no reports of bodies. */
export async function inputsOf(call: Call, used: readonly string[], { host }: Context): Promise<Input[]> {
  const inputs = await findInputs(call.operands, host.files);
  if (call.output !== null && (await isInput(call.output, inputs, host.files)))
    throw new CallError('output-is-input', { path: call.output });
  const identities = new Set(await Promise.all(used.map((path) => host.files.identity(path))));
  return inputs.filter((input) => input.kind !== 'file' || !identities.has(input.identity));
}

/** Reads the inputs one after the other; what gives no report is told on standard error. */
export async function gather(inputs: readonly Input[], context: Context, progress: Progress): Promise<Gathered> {
  const reports: Sourced[] = [];
  const unread: Unread[] = [];
  for (const [index, input] of inputs.entries()) {
    for (const read of await readInput(input, context)) {
      if (typeof read !== 'function') {
        reports.push(read);
        continue;
      }
      const entry = read(context.words);
      if (!isUnread(entry)) continue;
      unread.push(entry);
      await progress.clear();
      await tellUnread(entry, context);
    }
    await progress.done(index + 1);
  }
  return { reports, unread };
}
