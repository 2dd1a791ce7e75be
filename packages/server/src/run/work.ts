import type { Report } from '@gouji/core';
import { readDocument } from '@gouji/core/documents';
import { unread } from '@gouji/core/formats';
import { wordsOf } from '@gouji/core/messages';
import { checkWithProse } from '@gouji/core/prose';
import { joined } from './bytes.js';
import type { Entry, Job, Result } from './job.js';
import { writerOf } from './writers.js';

/** Does a job in this thread. Never rejects. */
export async function work(job: Job): Promise<Result> {
  try {
    return await done(job);
  } catch (error) {
    return { kind: 'bug', error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function done(job: Job): Promise<Result> {
  const { input, lang, format } = job;
  const reading = await readDocument(input.bytes, { name: input.source, mediaType: input.type });
  if (!reading.ok) return { kind: 'unread', unread: unread(input.source, reading.problem, wordsOf(lang)) };
  const entries = reading.reports.map((report) => entryOf(job, report));
  if (format === null) return { kind: 'entries', entries };
  const writer = await writerOf(job.command, format, lang);
  const bytes = joined([writer.open(), ...entries.map((entry) => writer.entry(entry)), await writer.close()]);
  return { kind: 'answer', bytes, reports: entries.length };
}

function entryOf({ command, input: { source }, options }: Job, report: Report): Entry {
  return command === 'check' ? { source, checked: checkWithProse(report, options) } : { source, report };
}
