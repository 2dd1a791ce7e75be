import { type CheckEntry, checkFormats, type ExtractEntry, extractFormats, type RunWriter } from '@gouji/core/formats';
import { type Lang, type Words, wordsOf } from '@gouji/core/messages';
import type { FormatName } from '../negotiate/formats.js';
import type { CommandName, Entry } from './job.js';

type WriterOf<E> = (words: Words) => Promise<RunWriter<E>>;

/** The core's writers; those of documents for people are loaded when they are asked for. */
const checkWriters: Readonly<Record<FormatName, WriterOf<CheckEntry>>> = {
  json: async (words) => checkFormats.json(words),
  ndjson: async (words) => checkFormats.ndjson(words),
  csv: async (words) => checkFormats.csv(words),
  markdown: async (words) => checkFormats.markdown(words),
  html: async (words) => (await import('@gouji/core/html')).htmlWriter(words),
  xlsx: async (words) => (await import('@gouji/core/xlsx')).xlsxWriter(words),
};

const extractWriters: Readonly<Partial<Record<FormatName, WriterOf<ExtractEntry>>>> = {
  json: async (words) => extractFormats.json(words),
  ndjson: async (words) => extractFormats.ndjson(words),
  csv: async () => extractFormats.csv(),
};

/** Writes the answer to a command in one of its formats: the very bytes of the command line. */
export function writerOf(command: CommandName, format: FormatName, lang: Lang): Promise<RunWriter<Entry>> {
  const writer = command === 'check' ? checkWriters[format] : extractWriters[format];
  if (writer === undefined) throw new Error(`${command} has no format ${format}`);
  // An entry is of the command that its writer is of.
  return writer(wordsOf(lang)) as Promise<RunWriter<Entry>>;
}
