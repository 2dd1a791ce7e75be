import { type Chunk, type RolledUp, rollUpFormats } from '@gouji/core/formats';
import { type Lang, wordsOf } from '@gouji/core/messages';
import type { FormatName } from '../negotiate/formats.js';

/** The formats of a roll-up; the first is the one for whoever asks for none. */
export const rollUpTypes = ['json', 'markdown', 'html', 'xlsx', 'docx'] as const satisfies readonly FormatName[];

export type RollUpFormat = (typeof rollUpTypes)[number];

/** A roll-up in one of its formats: the very bytes of the command line. */
export async function rollUpAs(format: RollUpFormat, rolledUp: RolledUp, lang: Lang): Promise<Chunk> {
  const words = wordsOf(lang);
  switch (format) {
    case 'html':
      return (await import('@gouji/core/html')).rollUpHtml(rolledUp, words);
    case 'xlsx':
      return (await import('@gouji/core/xlsx')).rollUpXlsx(rolledUp, words);
    case 'docx':
      return (await import('@gouji/core/docx')).rollUpDocx(rolledUp, words);
    default:
      return rollUpFormats[format](rolledUp, words);
  }
}
