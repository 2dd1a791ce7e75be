import { nearest } from '@gouji/core/config';
import { type Words, wordsOf } from '@gouji/core/messages';
import { rules } from '@gouji/core/prose';
import picocolors from 'picocolors';
import type { Call } from '../call/call.js';
import { CallError } from '../call/call-error.js';
import type { Context } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { addresses, addressLines, rowLines } from '../explain/address.js';
import { findingLines } from '../explain/finding.js';
import { ruleLines } from '../explain/rule.js';
import { wantsColor } from '../output/colors.js';
import { openSink } from '../output/open.js';

export async function run(call: Call, context: Context): Promise<ExitCode> {
  const words: Words = wordsOf(context.words.lang);
  const sink = await openSink(call, context.host);
  const paint = picocolors.createColors(wantsColor(call.color, context.host, sink.isTerminal));
  const [subject = ''] = call.operands;
  const lines =
    ruleLines(subject, words, context.words, sink.columns, paint) ??
    addressLines(subject, words, context.words, sink.columns, paint) ??
    rowLines(subject, words, context.words, sink.columns, paint) ??
    findingLines(subject, words, context.words, sink.columns, paint);
  if (!lines) {
    await sink.drop();
    const known = [...rules.map(({ id }) => id), ...addresses()];
    throw new CallError('unknown-subject', { name: subject, near: nearest(subject, known) });
  }
  await sink.write(`${lines.join('\n')}\n`);
  await sink.keep();
  return exitCodes.clean;
}
