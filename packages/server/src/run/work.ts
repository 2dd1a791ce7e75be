import { type FileHints, readDocuments } from '@gouji/core/documents';
import { unread } from '@gouji/core/formats';
import { wordsOf } from '@gouji/core/messages';
import { CheckedEntries } from '../years/checked-entries.js';
import { joined } from './bytes.js';
import type { Entry, Job, Result } from './job.js';
import { writerOf } from './writers.js';

/** What a thread must bring along to read documents, where it cannot find packages. */
type Brought = Pick<FileHints, 'characterMap'>;

/** Does a job in this thread. Never rejects. */
export async function work(job: Job, brought: Brought = {}): Promise<Result> {
  try {
    return await done(job, brought);
  } catch (error) {
    return { kind: 'bug', error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function done(job: Job, brought: Brought): Promise<Result> {
  const { input, lang, format } = job;
  const entries: Entry[] = [];
  const checked = job.command === 'extract' ? null : new CheckedEntries(job);
  const hints = { name: input.source, mediaType: input.type, ...brought };
  for await (const { path, reading } of readDocuments(input.bytes, hints)) {
    const source = path === null ? input.source : `${input.source}/${path}`;
    if (reading.ok) {
      entries.push(...reading.reports.map((report) => checked?.entry(source, report) ?? { source, report }));
    } else {
      const none = unread(source, reading.problem, wordsOf(lang));
      // The input is no archive, and is answered for as a whole.
      if (path === null) return { kind: 'unread', unread: none };
      entries.push(none);
    }
  }
  if (format === null) return { kind: 'entries', entries, ...(checked && { records: checked.records }) };
  const writer = await writerOf(job.command, format, lang);
  const bytes = joined([writer.open(), ...entries.map((entry) => writer.entry(entry)), await writer.close()]);
  return { kind: 'answer', bytes, reports: entries.length };
}
