import type { Job, Result } from '../run/job.js';
import type { Runner } from '../run/runner.js';
import { Thread, type ThreadLimits } from './thread.js';

export interface PoolLimits extends ThreadLimits {
  /** Threads at one time. */
  readonly width: number;
  /** Jobs that may wait before new requests are refused. */
  readonly queue: number;
  /** Longest wait of a job, in seconds. */
  readonly patience: number;
}

interface Waiting {
  readonly job: Job;
  /** Times that the thread was lost with it. */
  readonly losses: number;
  settle(result: Result): void;
}

/** Does jobs in worker threads, in the order in which they come; a thread that is lost or stopped is replaced. */
export class Pool implements Runner {
  readonly #limits: PoolLimits;
  readonly #threads = new Set<Thread>();
  readonly #waiting = new Set<Waiting>();
  readonly #onLoss: (reason: string, fault: string | null) => void;
  #isClosed = false;

  /** `onLoss` is told whenever a thread ends that was not meant to. */
  constructor(limits: PoolLimits, onLoss: (reason: string, fault: string | null) => void = () => {}) {
    this.#limits = limits;
    this.#onLoss = onLoss;
    // The first request finds a thread that is ready.
    this.#threads.add(new Thread(limits));
  }

  get width(): number {
    return this.#limits.width;
  }

  get isFull(): boolean {
    return this.#waiting.size >= this.#limits.queue;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  get busy(): number {
    return [...this.#threads].filter(({ isBusy }) => isBusy).length;
  }

  run(job: Job, signal: AbortSignal): Promise<Result> {
    const { patience } = this.#limits;
    return new Promise((resolve) => {
      const giveUp = () => waiting.settle({ kind: 'given-up' });
      const timer = setTimeout(() => {
        if (this.#waiting.has(waiting)) waiting.settle({ kind: 'waited', seconds: patience });
      }, patience * 1000);
      const waiting: Waiting = {
        job,
        losses: 0,
        settle: (result) => {
          clearTimeout(timer);
          signal.removeEventListener('abort', giveUp);
          this.#waiting.delete(waiting);
          resolve(result);
        },
      };
      if (signal.aborted) return giveUp();
      signal.addEventListener('abort', giveUp);
      this.#waiting.add(waiting);
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const waiting of this.#waiting) waiting.settle({ kind: 'given-up' });
    await Promise.all([...this.#threads].map((thread) => thread.end()));
    this.#threads.clear();
  }

  /** Gives the jobs that wait to threads that are free. */
  #next(): void {
    for (const waiting of this.#waiting) {
      const thread = this.#free();
      if (thread === null) return;
      this.#waiting.delete(waiting);
      void this.#give(waiting, thread);
    }
  }

  #free(): Thread | null {
    for (const thread of this.#threads) {
      if (thread.isIdle) return thread;
      if (thread.isOver) this.#threads.delete(thread);
    }
    if (this.#threads.size >= this.#limits.width) return null;
    const thread = new Thread(this.#limits);
    this.#threads.add(thread);
    return thread;
  }

  async #give(waiting: Waiting, thread: Thread): Promise<void> {
    const result = await thread.do(waiting.job);
    if (this.#isClosed) return waiting.settle(result ?? { kind: 'given-up' });
    if (thread.isOver) {
      this.#threads.delete(thread);
      this.#onLoss(result?.kind ?? 'lost', thread.fault);
    }
    // The job may be innocent: it gets a second thread, at the head of the queue, but no third.
    if (result !== null) waiting.settle(result);
    else if (waiting.losses > 0) waiting.settle({ kind: 'bug', error: 'two threads were lost with the same job' });
    else void this.#again({ ...waiting, losses: 1 });
    this.#next();
  }

  async #again(waiting: Waiting): Promise<void> {
    const thread = new Thread(this.#limits);
    this.#threads.add(thread);
    await this.#give(waiting, thread);
  }
}
