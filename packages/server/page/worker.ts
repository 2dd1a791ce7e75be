import type { CheckEntry } from '@gouji/core/formats';
import { findingsWriter } from '@gouji/core/html';
import { type Lang, wordsOf } from '@gouji/core/messages';
import { recordOf, type YearRecord } from '@gouji/core/series';
import { joined } from '../src/run/bytes.js';
import type { Entry, Input, Job } from '../src/run/job.js';
import { failed } from '../src/run/unread.js';
import { work } from '../src/run/work.js';
import { writerOf } from '../src/run/writers.js';
import { YearsDone } from '../src/years/years-done.js';
import type { FromWorker, ToWorker } from './messages.js';
import type { ListFormat } from './order.js';

/** Checks reports in a thread of the browser, with what the server checks them with. */

interface Run {
  readonly lang: Lang;
  readonly blankAsZero: boolean;
  readonly writer: ReturnType<typeof findingsWriter>;
  readonly entries: CheckEntry[];
  readonly years: YearsDone;
  /** The reports of last year that were given; null where none were. */
  previous: YearRecord[] | null;
}

let run: Run | null = null;

// A port of our own: what is loaded to read documents talks through the worker's own.
addEventListener('message', ({ ports: [port] }) => {
  if (port !== undefined) listen(port);
});

/** Answers messages one after the other, in their order. */
function listen(port: MessagePort): void {
  let last: Promise<void> = Promise.resolve();
  port.onmessage = ({ data }: MessageEvent<ToWorker>) => {
    last = last.then(async () => port.postMessage(await answered(data)));
  };
}

async function answered(message: ToWorker): Promise<FromWorker> {
  try {
    return await answer(message);
  } catch (error) {
    return { kind: 'failed', error: String(error) };
  }
}

async function answer(message: ToWorker): Promise<FromWorker> {
  if (message.kind === 'begin') {
    const { lang, blankAsZero } = message;
    const years = new YearsDone({});
    run = { lang, blankAsZero, writer: findingsWriter(wordsOf(lang)), entries: [], years, previous: null };
    return { kind: 'ready' };
  }
  if (run === null) throw new Error('nothing was begun');
  switch (message.kind) {
    case 'previous':
      return { kind: 'findings', html: await previous(message, run) };
    case 'report':
      return { kind: 'findings', html: await report(message, run) };
    case 'end':
      return { kind: 'findings', html: run.writer.close() };
    case 'list':
      return { kind: 'list', bytes: await list(message.format, run) };
  }
}

/** Keeps a report of last year to compare others with; only what cannot be read is told. */
async function previous(input: Input, run: Run): Promise<string> {
  const { lang } = run;
  const read = { command: 'extract', input, lang, config: {}, format: null } as const;
  const entries = entriesOf(input.source, await work(read, { characterMap }), lang);
  const records = entries.map((entry) => ('report' in entry ? recordOf(entry.source, entry.report) : null));
  run.previous = [...(run.previous ?? []), ...records.filter((record) => record !== null)];
  return told(
    entries.filter((entry) => 'problem' in entry),
    run,
  );
}

async function report(input: Input, run: Run): Promise<string> {
  const { lang, blankAsZero, years, previous } = run;
  const job: Job = {
    command: 'check',
    input,
    lang,
    config: { blankAsZero },
    ...(previous === null ? {} : { previous }),
    format: null,
  };
  const alone = await work(job, { characterMap });
  const result = await years.beside(alone, (before) => work({ ...job, before }, { characterMap }));
  return told(entriesOf(input.source, result, lang) as readonly CheckEntry[], run);
}

function told(own: readonly CheckEntry[], { entries, writer }: Run): string {
  entries.push(...own);
  return own.map((entry) => writer.entry(entry)).join('');
}

/** What the build put beside the scripts; the server answers for what it does not have with no map. */
async function characterMap(name: string): Promise<Uint8Array> {
  const answer = await fetch(new URL(`cmaps/${encodeURIComponent(name)}.bcmap`, import.meta.url));
  if (!answer.ok) throw new Error(`no character map: ${name}`);
  return new Uint8Array(await answer.arrayBuffer());
}

function entriesOf(source: string, result: Awaited<ReturnType<typeof work>>, lang: Lang): readonly Entry[] {
  switch (result.kind) {
    case 'entries':
      return result.entries;
    case 'unread':
      return [result.unread];
    case 'answer':
      throw new Error('entries were asked for');
    default:
      return [failed(source, result, lang)];
  }
}

async function list(format: ListFormat, { lang, entries }: Run): Promise<Uint8Array<ArrayBuffer>> {
  const writer = await writerOf('check', format, lang);
  return joined([writer.open(), ...entries.map((entry) => writer.entry(entry)), await writer.close()]);
}
