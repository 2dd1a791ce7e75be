import type { Unread } from '@gouji/core/formats';
import type { Lang } from '@gouji/core/messages';
import { retryAfter } from '../body/held.js';
import type { FormatName } from '../negotiate/formats.js';
import { ProblemError } from '../problems/problem-error.js';
import type { Metrics } from '../watch/metrics.js';
import { YearsDone } from '../years/years-done.js';
import { encoded } from './bytes.js';
import { headersOf } from './headers.js';
import type { Entry, Input, Job, Result } from './job.js';
import type { Runner } from './runner.js';
import { asDone, inOrder } from './several.js';
import { failed } from './unread.js';
import { writerOf } from './writers.js';

/** What all the jobs of one request have in common. */
export interface Task extends Omit<Job, 'input' | 'format'> {
  readonly format: FormatName;
  /** The page from which the reports were sent, to which a page of findings leads back; absent where there is none. */
  readonly back?: string;
  /** Aborted when nobody waits for the answer any longer. */
  readonly signal: AbortSignal;
}

/** The answer about one report; throws a problem where there is none. */
export async function answerOne(input: Input, task: Task, runner: Runner, metrics: Metrics): Promise<Response> {
  const { command, lang, config, previous, format } = task;
  const result = await runner.run({ command, input, lang, config, ...(previous && { previous }), format }, task.signal);
  metrics.countReports(command, outcomeOf(result), 1);
  if (result.kind !== 'answer') throw problemOf(result);
  return new Response(result.bytes, { headers: await headersOf(task) });
}

/** The answer about several, piece by piece, after what could not be read `before`; `over` is called when nothing more is to come, or to be sent. */
export async function answerSeveral(
  inputs: readonly Input[],
  task: Task,
  runner: Runner,
  metrics: Metrics,
  over: () => void,
  before: readonly Unread[] = [],
): Promise<Response> {
  const { command, lang, config, previous, format } = task;
  const gone = new AbortController();
  task.signal.addEventListener('abort', () => gone.abort(), { once: true });
  const writer = await writerOf(command, format, lang, task.back);
  const years = new YearsDone(config);
  const work = async (input: Input) => {
    const job = { command, input, lang, config, ...(previous && { previous }), format: null };
    const result = await runner.run(job, gone.signal);
    metrics.countReports(command, outcomeOf(result), 1);
    return { job, result };
  };
  async function* chunks() {
    yield writer.open();
    for (const unread of before) yield writer.entry(unread);
    // Lines stand by themselves; everything else keeps the order of what was sent.
    const several = format === 'ndjson' ? asDone : inOrder;
    for await (const { job, result } of several(inputs, runner.width, work)) {
      const whole = await years.beside(result, (before) => runner.run({ ...job, before }, gone.signal));
      for (const entry of entriesOf(job.input, whole, lang)) yield writer.entry(entry);
    }
    yield await writer.close();
  }
  const pieces = chunks();
  const end = () => {
    gone.abort();
    over();
  };
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
          if (next.value.length === 0) continue;
          controller.enqueue(encoded(next.value));
          return;
        }
        controller.close();
        over();
      } catch (error) {
        end();
        controller.error(error);
      }
    },
    cancel: end,
  });
  return new Response(body, { headers: await headersOf(task) });
}

/** What an answer about several inputs says of one. */
export function entriesOf({ source }: Input, result: Result, lang: Lang): readonly Entry[] {
  switch (result.kind) {
    case 'entries':
      return result.entries;
    case 'unread':
      return [result.unread];
    case 'answer':
      throw new Error('a job without a format gave an answer');
    default:
      return [failed(source, result, lang)];
  }
}

function problemOf(result: Exclude<Result, { kind: 'answer' }>): Error {
  switch (result.kind) {
    case 'unread':
      return new ProblemError('unreadable-report', result.unread.problem);
    case 'too-slow':
      return new ProblemError('report-too-slow', result);
    case 'out-of-memory':
      return new ProblemError('report-too-heavy', result);
    case 'waited':
      return new ProblemError('busy', { retryAfter });
    case 'given-up':
      return new ProblemError('broken-off', {});
    case 'bug':
      return new Error(result.error);
    case 'entries':
      return new Error('a job with a format gave no answer');
  }
}

function outcomeOf(result: Result): string {
  if (result.kind === 'unread') return result.unread.problem.kind;
  return result.kind === 'answer' || result.kind === 'entries' ? 'read' : result.kind;
}
