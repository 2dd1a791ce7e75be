import type { Unread } from '@gouji/core/formats';
import { printable } from '@gouji/terminal';
import type { Context } from '../context.js';

/** Says on standard error that an input gave nothing, and why. */
export async function tellUnread({ source, problem }: Unread, { host, words }: Context): Promise<void> {
  const name = source === '-' ? words.pretty.stdin : source;
  await host.stderr.write(`gouji: ${printable(name)}: ${printable(problem.message)}\n`);
}
