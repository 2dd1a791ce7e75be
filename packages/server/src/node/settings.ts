import { availableParallelism } from 'node:os';
import type { Lang } from '@gouji/core/messages';
import { type Limits, standardLimits } from '../body/limits.js';

/** How a server is run. */
export interface ServerSettings {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly lang: Lang;
  readonly token: string | null;
  readonly origins: readonly string[];
  readonly limits: Limits;
  /** Worker threads. */
  readonly workers: number;
  /** Longest time for one report. */
  readonly seconds: number;
  /** Most memory of one worker. */
  readonly megabytes: number;
  /** Reports that may wait before new requests are refused. */
  readonly queue: number;
  /** Longest time in which a request must arrive, and in which a stop lets answers end. */
  readonly patience: number;
  /** The module that worker threads run. */
  readonly worker: URL;
}

export const standardSettings: ServerSettings = {
  host: '127.0.0.1',
  port: 8080,
  lang: 'zh',
  token: null,
  origins: [],
  limits: standardLimits,
  workers: Math.max(1, availableParallelism()),
  seconds: 10,
  megabytes: 512,
  queue: 256,
  patience: 30,
  worker: new URL('./worker.js', import.meta.url),
};
