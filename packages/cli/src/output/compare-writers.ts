import type { CompareEntry, CompareFormat } from '@gouji/core/compare';
import type { RunWriter } from '@gouji/core/formats';
import { wordsOf } from '@gouji/core/messages';
import type { Call } from '../call/call.js';
import type { Context } from '../context.js';
import { wantsColor } from './colors.js';
import type { Sink } from './sink.js';

/** Makes the writer of the format asked for, when it is known where it writes. */
export async function compareWriters(
  { format, color }: Call,
  { host, words: cli }: Context,
): Promise<(sink: Sink) => RunWriter<CompareEntry>> {
  const words = wordsOf(cli.lang);
  if (format === 'pretty') {
    const { comparePretty } = await import('./pretty/compare.js');
    return ({ columns, isTerminal }) =>
      comparePretty(words, cli, { columns, color: wantsColor(color, host, isTerminal) });
  }
  const { compareFormats } = await import('@gouji/core/compare');
  return () => compareFormats[format as CompareFormat](words);
}
