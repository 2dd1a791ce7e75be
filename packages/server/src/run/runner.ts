import type { Job, Result } from './job.js';

/** Does jobs. */
export interface Runner {
  /** Whether so much is waiting that no new request is taken. */
  readonly isFull: boolean;
  /** How many jobs are done at one time. */
  readonly width: number;
  /** Never rejects; once `signal` is aborted the job is not worth doing any longer. */
  run(job: Job, signal: AbortSignal): Promise<Result>;
}
