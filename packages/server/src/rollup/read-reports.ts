import { isUnread, type Unread } from '@gouji/core/formats';
import type { Lang } from '@gouji/core/messages';
import type { SourcedReport } from '@gouji/core/rollup';
import { ProblemError } from '../problems/problem-error.js';
import { entriesOf } from '../run/answer.js';
import type { Input } from '../run/job.js';
import type { Runner } from '../run/runner.js';
import { inOrder } from '../run/several.js';

/** What reading needs. */
export interface Reading {
  readonly runner: Runner;
  readonly lang: Lang;
  readonly signal: AbortSignal;
  /** Hears what became of an input. */
  readonly count: (outcome: string) => void;
}

export interface ReportsRead {
  readonly reports: readonly SourcedReport[];
  readonly unread: readonly Unread[];
}

/** Reads every report of some inputs, several at a time, and keeps their order. */
export async function readReports(inputs: readonly Input[], reading: Reading): Promise<ReportsRead> {
  const { runner, lang, signal, count } = reading;
  const read = async (input: Input) => {
    const result = await runner.run({ command: 'extract', input, lang, config: {}, format: null }, signal);
    count(result.kind === 'entries' ? 'read' : result.kind);
    return entriesOf(input, result, lang);
  };
  const reports: SourcedReport[] = [];
  const unread: Unread[] = [];
  for await (const entries of inOrder(inputs, runner.width, read)) {
    for (const entry of entries) {
      if (isUnread(entry)) unread.push(entry);
      else if ('report' in entry) reports.push(entry);
    }
  }
  return { reports, unread };
}

/** Reads the government's own report: one, or it cannot be compared with. */
export async function readOne(input: Input, reading: Reading): Promise<SourcedReport> {
  const { reports, unread } = await readReports([input], reading);
  const [report] = reports;
  if (reports.length > 1) throw new ProblemError('several-reports', { source: input.source, reports: reports.length });
  if (report === undefined)
    throw new ProblemError('unreadable-report', unread[0]?.problem ?? { kind: 'no-report', message: '' });
  return report;
}
