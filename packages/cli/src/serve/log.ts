import { type LogLine, logText } from '@gouji/server/node';
import type { Screen } from '../host/host.js';

/** How long lines are gathered before they are written, in milliseconds. */
const pause = 50;

/** A log that writes what has gathered in one piece: under load, a write for each line would cost more than the line. */
export class Log {
  readonly #screen: Screen;
  #lines = '';
  #timer: NodeJS.Timeout | null = null;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  add(line: LogLine): void {
    this.#lines += logText(line, new Date());
    this.#timer ??= setTimeout(() => void this.flush(), pause);
  }

  async flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const lines = this.#lines;
    this.#lines = '';
    // A log that nobody takes is no reason to stop.
    if (lines !== '') await this.#screen.write(lines).catch(() => false);
  }
}
