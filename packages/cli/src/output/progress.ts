import type { Host } from '../host/host.js';

/** Told only when a run takes longer than this, and not more often than that; in milliseconds. */
const patience = 1000;
const pace = 100;

export interface Progress {
  /** So many inputs are done. */
  done(count: number): Promise<void>;
  /** Takes the line away. */
  clear(): Promise<void>;
}

/**
 * One line on standard error that tells how far a long run is: only on a terminal, and only when results do not
 * appear on a terminal themselves.
 */
export function progressOn({ stderr, now }: Host, resultsShow: boolean, tell: (done: number) => string): Progress {
  if (!stderr.isTerminal || resultsShow) return { done: async () => {}, clear: async () => {} };
  let last = now() + patience - pace;
  let shown = false;
  return {
    async done(count) {
      const time = now();
      if (time - last < pace) return;
      last = time;
      shown = true;
      await stderr.write(`\r\u001b[K${tell(count)}`);
    },
    async clear() {
      if (shown) await stderr.write('\r\u001b[K');
      shown = false;
    },
  };
}
