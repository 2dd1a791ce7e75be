import type { CheckEntry } from '@gouji/core/formats';
import { findingsWriter } from '@gouji/core/html';
import { type Lang, wordsOf } from '@gouji/core/messages';
import { joined } from '../src/run/bytes.js';
import type { Input } from '../src/run/job.js';
import { failed } from '../src/run/unread.js';
import { work } from '../src/run/work.js';
import { writerOf } from '../src/run/writers.js';
import type { FromWorker, ToWorker } from './messages.js';
import type { ListFormat } from './order.js';

/** Checks reports in a thread of the browser, with what the server checks them with. */

interface Run {
  readonly lang: Lang;
  readonly blankAsZero: boolean;
  readonly writer: ReturnType<typeof findingsWriter>;
  readonly entries: CheckEntry[];
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
    run = { lang, blankAsZero, writer: findingsWriter(wordsOf(lang)), entries: [] };
    return { kind: 'ready' };
  }
  if (run === null) throw new Error('nothing was begun');
  switch (message.kind) {
    case 'report':
      return { kind: 'findings', html: await report(message, run) };
    case 'end':
      return { kind: 'findings', html: run.writer.close() };
    case 'list':
      return { kind: 'list', bytes: await list(message.format, run) };
  }
}

async function report(input: Input, { lang, blankAsZero, writer, entries }: Run): Promise<string> {
  const job = { command: 'check', input, lang, config: { blankAsZero }, format: null } as const;
  const result = await work(job, { characterMap });
  const own = entriesOf(input.source, result, lang);
  entries.push(...own);
  return own.map((entry) => writer.entry(entry)).join('');
}

/** What the build put beside the scripts; the server answers for what it does not have with no map. */
async function characterMap(name: string): Promise<Uint8Array> {
  const answer = await fetch(new URL(`cmaps/${encodeURIComponent(name)}.bcmap`, import.meta.url));
  if (!answer.ok) throw new Error(`no character map: ${name}`);
  return new Uint8Array(await answer.arrayBuffer());
}

function entriesOf(source: string, result: Awaited<ReturnType<typeof work>>, lang: Lang): readonly CheckEntry[] {
  switch (result.kind) {
    case 'entries':
      return result.entries as readonly CheckEntry[];
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
