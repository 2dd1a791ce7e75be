/** What the screen needs of a terminal's output: `process.stdout` is one. */
export interface TerminalOutput {
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
  write(text: string): unknown;
  on(event: 'resize', listener: () => void): unknown;
  off(event: 'resize', listener: () => void): unknown;
}

/** What it needs of the keyboard: `process.stdin` is one. */
export interface TerminalInput {
  readonly isTTY?: boolean | undefined;
  setEncoding(encoding: 'utf8'): unknown;
  setRawMode?(raw: boolean): unknown;
  resume(): unknown;
  pause(): unknown;
  on(event: 'data', listener: (chunk: string) => void): unknown;
  off(event: 'data', listener: (chunk: string) => void): unknown;
}
