import type { Report } from '@gouji/core';
import { checkOptionsUnder } from '@gouji/core/config';
import { type FileHints, readDocuments } from '@gouji/core/documents';
import { unread } from '@gouji/core/formats';
import { wordsOf } from '@gouji/core/messages';
import { checkWithProse } from '@gouji/core/prose';
import { comparedEntry } from '../years/compared-entry.js';
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
  const hints = { name: input.source, mediaType: input.type, ...brought };
  for await (const { path, reading } of readDocuments(input.bytes, hints)) {
    const source = path === null ? input.source : `${input.source}/${path}`;
    if (reading.ok) entries.push(...reading.reports.map((report) => entryOf(job, source, report)));
    else {
      const none = unread(source, reading.problem, wordsOf(lang));
      // The input is no archive, and is answered for as a whole.
      if (path === null) return { kind: 'unread', unread: none };
      entries.push(none);
    }
  }
  if (format === null) return { kind: 'entries', entries };
  const writer = await writerOf(job.command, format, lang);
  const bytes = joined([writer.open(), ...entries.map((entry) => writer.entry(entry)), await writer.close()]);
  return { kind: 'answer', bytes, reports: entries.length };
}

function entryOf(job: Job, source: string, report: Report): Entry {
  const { command, config, previous } = job;
  if (command === 'extract') return { source, report };
  const options = checkOptionsUnder(config)(report.agency);
  if (previous !== undefined) return comparedEntry(source, report, command, previous, config, options);
  return { source, checked: checkWithProse(report, options) };
}
