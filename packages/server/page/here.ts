import { mediaTypes } from '../src/negotiate/formats.js';
import type { FromWorker, ToWorker } from './messages.js';
import type { ListFormat, Order, Place, Told } from './order.js';

/** Checks in this computer: in a worker, so that the page stays alive. Null where the browser has none. */
export function here(): Place | null {
  try {
    return new Here(start());
  } catch {
    return null;
  }
}

interface Started {
  readonly worker: Worker;
  /** Through it the page and its worker talk. */
  readonly port: MessagePort;
}

function start(): Started {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
  const { port1: port, port2 } = new MessageChannel();
  port.start();
  worker.postMessage(null, [port2]);
  return { worker, port };
}

class Here implements Place {
  #started: Started;

  constructor(started: Started) {
    this.#started = started;
  }

  async check({ reports, previous, lang, blankAsZero }: Order, told: Told, signal: AbortSignal): Promise<void> {
    const over = new AbortController();
    // A report that takes too long can only be stopped with its thread.
    signal.addEventListener('abort', () => this.#restart(), { signal: over.signal });
    try {
      await this.#ask({ kind: 'begin', lang, blankAsZero }, signal);
      const all = [
        ...previous.map((file) => ({ kind: 'previous' as const, file })),
        ...reports.map((file) => ({ kind: 'report' as const, file })),
      ];
      for (const [done, { kind, file }] of all.entries()) {
        told.progress(done, all.length);
        const { name: source, type } = file;
        const bytes = new Uint8Array(await file.arrayBuffer());
        told.findings(await this.#findings({ kind, source, type, bytes }, signal));
      }
      told.findings(await this.#findings({ kind: 'end' }, signal));
    } finally {
      over.abort();
    }
  }

  async list(_: Order, format: ListFormat): Promise<Blob> {
    const answer = await this.#ask({ kind: 'list', format });
    if (answer.kind !== 'list') throw new Error(`no list: ${answer.kind}`);
    return new Blob([answer.bytes], { type: mediaTypes[format] });
  }

  #restart(): void {
    this.#started.worker.terminate();
    this.#started = start();
  }

  async #findings(message: ToWorker, signal: AbortSignal): Promise<string> {
    const answer = await this.#ask(message, signal);
    if (answer.kind !== 'findings') throw new Error(`no findings: ${answer.kind}`);
    return answer.html;
  }

  /** One message, one answer. */
  #ask(message: ToWorker, signal?: AbortSignal): Promise<FromWorker> {
    const { worker, port } = this.#started;
    return new Promise((resolve, reject) => {
      const settled = new AbortController();
      const listen = { signal: settled.signal };
      const settle = (act: () => void) => {
        settled.abort();
        act();
      };
      port.addEventListener(
        'message',
        ({ data }: MessageEvent<FromWorker>) => {
          settle(() => (data.kind === 'failed' ? reject(new Error(data.error)) : resolve(data)));
        },
        listen,
      );
      worker.addEventListener('error', ({ message }) => settle(() => reject(new Error(message))), listen);
      signal?.addEventListener('abort', () => settle(() => reject(signal.reason)), listen);
      port.postMessage(message);
    });
  }
}
