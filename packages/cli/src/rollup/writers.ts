import { type Chunk, type RolledUp, rollUpFormats } from '@gouji/core/formats';
import { type Words, wordsOf } from '@gouji/core/messages';
import type { Call } from '../call/call.js';
import type { Context } from '../context.js';
import { wantsColor } from '../output/colors.js';
import type { Sink } from '../output/sink.js';

type Write = (rolledUp: RolledUp, words: Words) => Chunk | Promise<Chunk>;

/** The formats of `rollup` that are loaded when they are asked for, by name. */
const loaded: Readonly<Record<string, () => Promise<Write>>> = {
  html: async () => (await import('@gouji/core/html')).rollUpHtml,
  xlsx: async () => (await import('@gouji/core/xlsx')).rollUpXlsx,
  docx: async () => (await import('@gouji/core/docx')).rollUpDocx,
};

/** What writes the format asked for, when it is known where it writes. */
export async function rollUpWriter(
  { format, color }: Call,
  { host, words: cli }: Context,
): Promise<(rolledUp: RolledUp, sink: Sink) => Chunk | Promise<Chunk>> {
  const words = wordsOf(cli.lang);
  if (format === 'pretty') {
    const { rollUpText } = await import('../output/pretty/rollup.js');
    return (rolledUp, { columns, isTerminal }) =>
      rollUpText(rolledUp, words, cli, { columns, color: wantsColor(color, host, isTerminal) });
  }
  const write = (await loaded[format]?.()) ?? rollUpFormats[format as keyof typeof rollUpFormats];
  return (rolledUp) => write(rolledUp, words);
}
