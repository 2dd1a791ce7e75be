import type { TerminalOutput } from '../../src/screen/terminal/streams.js';

/** A terminal that keeps what is written, and knows as much of its language as frames are written in. */
export function fakeTerminal() {
  let text = '';
  const rows: string[] = [];
  let cursor: { row: number; column: number } | null = null;
  let changed: number[] = [];

  function obey(written: string): void {
    cursor = null;
    for (const [, row = '', column = '', rest = ''] of written.matchAll(
      /\[(\d+);(\d+)H([^\p{Cc}]*(?:\p{Cc}(?!\[\d+;\d+H)[^\p{Cc}]*)*)/gu,
    )) {
      if (rest.includes('[2K')) {
        rows[Number(row) - 1] = rest.replace(/\p{Cc}\[[?\d;]*[A-Za-z]/gu, '');
        changed.push(Number(row) - 1);
      } else if (rest.includes('[?25h')) cursor = { row: Number(row) - 1, column: Number(column) - 1 };
    }
  }

  const output: TerminalOutput = {
    write(written) {
      text += written;
      obey(written);
    },
    on: () => {},
    off: () => {},
  };

  return {
    output,
    written: () => text,
    lines: () => rows,
    cursor: () => cursor,
    /** The rows written since the last `forget`, from 0. */
    changed: () => changed,
    forget(): void {
      text = '';
      changed = [];
    },
  };
}
