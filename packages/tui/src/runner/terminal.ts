import type { TerminalInput, TerminalOutput } from '../screen/terminal/streams.js';

/** The terminal of a review. */
export interface ReviewTerminal {
  readonly input: TerminalInput;
  readonly output: TerminalOutput;
  /** Told how many milliseconds lay between a key and the frame that answered it. */
  measured?(milliseconds: number): void;
}
