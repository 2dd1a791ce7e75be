import { type CheckEntry, type CheckFormat, checkFormats, type RunWriter } from '@gouji/core/formats';
import { type Words, wordsOf } from '@gouji/core/messages';
import type { Call } from '../call/call.js';
import type { Context } from '../context.js';
import { wantsColor } from './colors.js';
import type { Sink } from './sink.js';

type MakeWriter = (words: Words) => RunWriter<CheckEntry>;

/** The formats of `check` that are loaded when they are asked for, by name. */
const loaded: Readonly<Record<string, () => Promise<MakeWriter>>> = {
  html: async () => (await import('@gouji/core/html')).htmlWriter,
  xlsx: async () => (await import('@gouji/core/xlsx')).xlsxWriter,
  docx: async () => (await import('@gouji/core/docx')).docxWriter,
  sarif: async () => (await import('@gouji/core/sarif')).sarifWriter,
};

/** Makes the writer of the format asked for, when it is known where it writes. */
export async function checkWriters(
  { format, color }: Call,
  { host, words: cli }: Context,
): Promise<(sink: Sink) => RunWriter<CheckEntry>> {
  const words = wordsOf(cli.lang);
  if (format === 'pretty') {
    const { prettyWriter } = await import('./pretty/pretty.js');
    return ({ columns, isTerminal }) =>
      prettyWriter(words, cli, { columns, color: wantsColor(color, host, isTerminal) });
  }
  const make = (await loaded[format]?.()) ?? checkFormats[format as CheckFormat];
  return () => make(words);
}
