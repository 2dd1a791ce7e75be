import { printable } from '@gouji/terminal';
import type { ReviewOptions, ReviewPorts } from '@gouji/tui';
import type { Call } from '../call/call.js';
import { CallError } from '../call/call-error.js';
import { judging } from '../config/judging.js';
import type { Context } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { findInputs } from '../inputs/find.js';
import { type Input, isInput } from '../inputs/input.js';
import { tellUnread } from '../inputs/tell-unread.js';
import { wantsColor } from '../output/colors.js';
import { clipboard } from '../review/clipboard.js';
import { exportsBeside } from '../review/exports.js';
import { FileReports } from '../review/file-reports.js';
import { besideReports, filedAs } from '../review/session-place.js';
import { FileSession } from '../review/session-store.js';

export async function run(call: Call, context: Context): Promise<ExitCode> {
  const { host, words } = context;
  if (host.terminal === null) throw new CallError('no-terminal', {});
  if ([...call.operands, call.previous].includes('-')) throw new CallError('stdin-reviewed', {});
  const [{ review }, inputs] = await Promise.all([import('@gouji/tui'), findInputs(call.operands, host.files)]);
  if (!inputs.some(({ kind }) => kind === 'file')) return await nothingToReview(inputs, context);

  const ports = await portsOf(call, inputs, context);
  const { ended, giveBack } = await review(optionsOf(call, context), ports, host.terminal);
  const forget = host.atEnd(giveBack);
  try {
    const outcome = await Promise.race([ended, host.crashed()]);
    if (outcome.ok) return exitCodes.clean;
    await host.stderr.write(`gouji: ${printable(words.review.unsaved({ reason: outcome.reason[words.lang] }))}\n`);
    return exitCodes.unusable;
  } finally {
    giveBack();
    forget();
    await ports.session.close();
  }
}

/** Nothing that was named is there, so that there is nothing to show. */
async function nothingToReview(inputs: readonly Input[], context: Context): Promise<ExitCode> {
  for (const input of inputs) if (input.kind === 'nothing') await tellUnread(input.unread(context.words), context);
  return exitCodes.unusable;
}

function optionsOf(call: Call, { host, words, config }: Context): ReviewOptions {
  return {
    lang: words.lang,
    color: wantsColor(call.color, host, true),
    ambiguous: call.ambiguous,
    // A terminal without any commands has no screen to take.
    plain: call.plain || host.env.TERM === 'dumb',
    check: judging(call, config),
    renamed: config.renamed ?? {},
    reviewer: host.self.user === '' ? null : host.self.user,
  };
}

async function portsOf(call: Call, inputs: readonly Input[], { host, config }: Context): Promise<ReviewPorts> {
  const { files } = host;
  const clock = () => new Date();
  const session = call.session ?? config.session ?? (await besideReports(call.operands, files));
  const previous = call.previous === null ? [] : await findInputs([call.previous], files);
  if (await isInput(session, [...inputs, ...previous], files))
    throw new CallError('session-is-input', { path: session });
  return {
    reports: new FileReports(inputs, host, {
      check: judging(call, config),
      renamed: config.renamed ?? {},
      previous,
      filedAs: (source) => filedAs(source, session, files),
    }),
    session: new FileSession(session, host, clock),
    exports: exportsBeside(session, files, clock),
    clipboard: clipboard(host, process.platform),
    clock: { now: () => clock().toISOString() },
  };
}
