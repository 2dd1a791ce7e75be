import { printable } from '@gouji/terminal';
import { CallError } from '../call/call-error.js';
import type { Context } from '../context.js';
import { systemCode } from '../host/host.js';
import { readInput, type Sourced } from '../inputs/read.js';

/** Reads the government's own report; throws a {@link CallError} where the file gives none, or several. */
export async function readAgainst(path: string, context: Context): Promise<Sourced> {
  const identity = await context.host.files.identity(path).catch((error: unknown) => {
    const code = systemCode(error);
    throw code === null ? error : new CallError('against-unread', { path, message: context.words.system(code) });
  });
  const [first, ...others] = await readInput({ kind: 'file', source: path, identity }, context);
  if (others.length > 0) throw new CallError('against-several', { path, reports: others.length + 1 });
  if (first !== undefined && typeof first !== 'function') return first;
  const message = first === undefined ? '' : first(context.words).problem.message;
  throw new CallError('against-unread', { path, message: printable(message) });
}
