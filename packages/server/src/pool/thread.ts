import { Worker } from 'node:worker_threads';
import type { Job, Result } from '../run/job.js';
import { type Transit, unpacked } from './transit.js';

export interface ThreadLimits {
  /** The module that does the jobs. */
  readonly module: URL;
  /** Longest time for a job. */
  readonly seconds: number;
  /** Most memory for what a job builds. */
  readonly megabytes: number;
}

/** A worker thread, which does one job at a time. Once over, it does no more. */
export class Thread {
  readonly #worker: Worker;
  readonly #limits: ThreadLimits;
  #settle: ((result: Result | null) => void) | null = null;
  #isOver = false;
  #fault: string | null = null;

  constructor(limits: ThreadLimits) {
    this.#limits = limits;
    this.#worker = new Worker(limits.module, { resourceLimits: { maxOldGenerationSizeMb: limits.megabytes } });
    this.#worker.on('message', (transit: Transit) => this.#done(unpacked(transit)));
    this.#worker.on('error', (error) => {
      this.#fault = String(error);
      this.#end(failureOf(error, limits));
    });
    this.#worker.on('exit', () => this.#end(null));
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** What ended the thread, where it was an error of its own. */
  get fault(): string | null {
    return this.#fault;
  }

  get isBusy(): boolean {
    return this.#settle !== null;
  }

  get isIdle(): boolean {
    return !this.#isOver && this.#settle === null;
  }

  /** The result; null when the thread is lost for no fault of the job's that is known. */
  do(job: Job): Promise<Result | null> {
    const { seconds } = this.#limits;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#end({ kind: 'too-slow', seconds });
        void this.#worker.terminate();
      }, seconds * 1000);
      this.#settle = (result) => {
        clearTimeout(timer);
        resolve(result);
      };
      // A copy of these bytes alone: they are a view of a whole body, and are needed again if the thread is lost.
      const bytes = job.input.bytes.slice();
      this.#worker.postMessage({ ...job, input: { ...job.input, bytes } }, [bytes.buffer]);
    });
  }

  async end(): Promise<void> {
    this.#end(null);
    await this.#worker.terminate();
  }

  #done(result: Result | null): void {
    const settle = this.#settle;
    this.#settle = null;
    settle?.(result);
  }

  #end(result: Result | null): void {
    this.#isOver = true;
    this.#done(result);
  }
}

function failureOf(error: unknown, { megabytes }: ThreadLimits): Result | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? { kind: 'out-of-memory', megabytes } : null;
}
