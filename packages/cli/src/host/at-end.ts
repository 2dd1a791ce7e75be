import { isatty } from 'node:tty';

/** What is undone when the process ends before it is done with; the last one first. */
const undone = new Set<() => void>();

const codes: Readonly<Record<string, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/**
 * Has something undone when the process exits or is told to end, unless the returned function is called before. It
 * happens at once, so it cannot wait for anything. A signal ends the process with 128 and the signal's number.
 */
export function atEnd(undo: () => void): () => void {
  if (undone.size === 0) listen('on');
  undone.add(undo);
  return () => {
    if (undone.delete(undo) && undone.size === 0) listen('off');
  };
}

function listen(how: 'on' | 'off'): void {
  process[how]('exit', undoAll);
  for (const signal of Object.keys(codes)) {
    // A program under nohup has no terminal to read from, and is not to hear that one was closed.
    if (signal !== 'SIGHUP' || isatty(0)) process[how](signal, endBy);
  }
}

function undoAll(): void {
  for (const undo of [...undone].reverse()) {
    try {
      undo();
    } catch {
      // Whatever fails here, the others must still be undone.
    }
  }
}

function endBy(signal: string): void {
  process.exit(codes[signal]);
}
