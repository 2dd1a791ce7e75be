import type { Lang } from '@gouji/core/messages';
import { type Limits, standardLimits } from './body/limits.js';
import { noFiles, type PageFiles } from './page/files.js';
import { inlineRunner } from './run/inline.js';
import type { Runner } from './run/runner.js';
import type { LogLine } from './watch/log.js';
import { Metrics } from './watch/metrics.js';

/** What the endpoint needs of the place where it runs. */
export interface Deps {
  /** Reads and checks reports. */
  readonly runner: Runner;
  readonly limits: Limits;
  /** The language for whoever asks for none. */
  readonly lang: Lang;
  /** What every caller but a health check must show; null where everyone may call. */
  readonly token: string | null;
  /** Origins of other pages that may call, e.g. `https://oa.example.gov.cn`. */
  readonly origins: readonly string[];
  readonly page: PageFiles;
  readonly metrics: Metrics;
  /** Whether new work is welcome: false while the server stops. */
  isReady(): boolean;
  log(line: LogLine): void;
  /** Milliseconds; only differences mean something. */
  now(): number;
}

/** What is not told stands at its default: reports are read where the app runs, everyone may call, nothing is logged. */
export function completed(deps: Partial<Deps>): Deps {
  return {
    runner: inlineRunner,
    limits: standardLimits,
    lang: 'zh',
    token: null,
    origins: [],
    page: noFiles,
    metrics: new Metrics(),
    isReady: () => true,
    log: () => {},
    now: () => performance.now(),
    ...deps,
  };
}
