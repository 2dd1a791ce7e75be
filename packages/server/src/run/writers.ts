import type { CompareEntry, CompareFormat } from '@gouji/core/compare';
import {
  type CheckEntry,
  checkFormats,
  type ExtractEntry,
  type ExtractFormat,
  extractFormats,
  type RunWriter,
} from '@gouji/core/formats';
import { type Lang, type Words, wordsOf } from '@gouji/core/messages';
import type { CommandName } from '../negotiate/commands.js';
import type { FormatName } from '../negotiate/formats.js';
import type { Entry } from './job.js';

type WriterOf<E> = (words: Words) => RunWriter<E> | Promise<RunWriter<E>>;

/** The core's writers; those of documents for people are loaded when they are asked for. */
const checkWriters: Readonly<Record<FormatName, WriterOf<CheckEntry>>> = {
  ...checkFormats,
  html: async (words) => (await import('@gouji/core/html')).htmlWriter(words),
  xlsx: async (words) => (await import('@gouji/core/xlsx')).xlsxWriter(words),
  docx: async (words) => (await import('@gouji/core/docx')).docxWriter(words),
  sarif: async (words) => (await import('@gouji/core/sarif')).sarifWriter(words),
};

const extractWriters: Readonly<Record<ExtractFormat, WriterOf<ExtractEntry>>> = extractFormats;

const compareWriter =
  (format: CompareFormat): WriterOf<CompareEntry> =>
  async (words) =>
    (await import('@gouji/core/compare')).compareFormats[format](words);

const compareWriters: Readonly<Record<CompareFormat, WriterOf<CompareEntry>>> = {
  json: compareWriter('json'),
  ndjson: compareWriter('ndjson'),
  markdown: compareWriter('markdown'),
  html: compareWriter('html'),
};

const writersOf: Readonly<Record<CommandName, Readonly<Partial<Record<FormatName, WriterOf<never>>>>>> = {
  check: checkWriters,
  extract: extractWriters,
  compare: compareWriters,
};

/**
 * Writes the answer to a command in one of its formats: the very bytes of the command line, but for a link that leads a
 * page of findings `back` to where the reports were sent from.
 */
export async function writerOf(
  command: CommandName,
  format: FormatName,
  lang: Lang,
  back?: string,
): Promise<RunWriter<Entry>> {
  if (command === 'check' && format === 'html' && back !== undefined) {
    return (await import('@gouji/core/html')).htmlWriter(wordsOf(lang), { back }) as RunWriter<Entry>;
  }
  const writers: Readonly<Partial<Record<FormatName, WriterOf<never>>>> = writersOf[command];
  const writer = writers[format];
  if (writer === undefined) throw new Error(`${command} has no format ${format}`);
  // An entry is of the command that its writer is of.
  return (await writer(wordsOf(lang))) as RunWriter<Entry>;
}
