import { limits } from '@gouji/core/review';
import { printable } from '@gouji/terminal';
import type { Call } from '../call/call.js';
import { CallError } from '../call/call-error.js';
import type { Context } from '../context.js';
import type { Files } from '../host/host.js';
import type { Decided } from './decided.js';
import { openAccepting, openDecided } from './open-decided.js';
import { besideReports } from './session-place.js';

/** The decisions that a call goes by, from when it begins to when it ends. */
export interface DecisionsOfCall {
  /** null where the call goes by none. */
  readonly decided: Decided | null;
  /** Keeps what was accepted, and tells of it and of what nothing came of. */
  keep(): Promise<void>;
  /** To be called in the end, whatever became of the call. */
  close(): Promise<void>;
}

/** Opens the session of a call. Throws a {@link CallError} when it cannot be used. */
export async function decisionsOfCall(call: Call, context: Context): Promise<DecisionsOfCall> {
  const { host, config } = context;
  if (call.accept === null) {
    if (call.session === null) return { decided: null, keep: async () => {}, close: async () => {} };
    await refuseAsOutput(call.session, call, host.files);
    const decided = await openDecided(call.session, host.files);
    return { decided, keep: () => tellUnused(decided, call.session ?? '', context), close: async () => {} };
  }
  if (call.accept.length > limits.text) {
    throw new CallError('too-long', { option: '--accept', length: call.accept.length, most: limits.text });
  }
  const path = call.session ?? config.session ?? (await besideReports(call.operands, host.files));
  await refuseAsOutput(path, call, host.files);
  const { user } = host.self;
  const by = user === '' ? {} : { by: user };
  const acceptance = { reason: call.accept, at: new Date().toISOString(), ...by };
  const { decided, save, close } = await openAccepting(path, host, acceptance);
  return {
    decided,
    async keep() {
      await save();
      await tell(context.words.accepted({ count: decided.accepted, path }), context);
      await tellUnused(decided, path, context);
    },
    close,
  };
}

async function tellUnused(decided: Decided, path: string, context: Context): Promise<void> {
  const { words } = context;
  if (decided.isOfOthers) await tell(words.sessionOfOthers(path), context);
  if (decided.unused.length > 0) await tell(words.unusedDecisions({ path, unused: decided.unused }), context);
}

async function tell(text: string, { host }: Context): Promise<void> {
  await host.stderr.write(`gouji: ${text.split('\n').map(printable).join('\n')}\n`);
}

async function refuseAsOutput(session: string, { output }: Call, files: Files): Promise<void> {
  if (output === null) return;
  const written = await files.identity(output).catch(() => null);
  if (written === (await files.identity(session))) throw new CallError('output-is-session', { path: output });
}
