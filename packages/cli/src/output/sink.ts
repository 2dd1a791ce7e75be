import type { Chunk } from '@gouji/core/formats';
import { printableLines } from '@gouji/terminal';
import { CallError } from '../call/call-error.js';
import { type Files, type Screen, systemCode } from '../host/host.js';

/** Where results go. */
export interface Sink {
  readonly isTerminal: boolean;
  /** Columns of the terminal; null when there is no terminal. */
  readonly columns: number | null;
  /** False once nobody reads any longer. */
  write(chunk: Chunk): Promise<boolean>;
  /** The results are complete. */
  keep(): Promise<void>;
  /** They are not and never will be. */
  drop(): Promise<void>;
}

/** A file, written aside until it is complete. */
export async function fileSink(path: string, files: Files): Promise<Sink> {
  const orTell = <T>(done: Promise<T>) => done.catch((error: unknown) => unwritable(path, error));
  const aside = await orTell(files.writeAside(path));
  return {
    isTerminal: false,
    columns: null,
    async write(chunk) {
      if (chunk.length > 0) await orTell(aside.write(chunk));
      return true;
    },
    keep: () => orTell(aside.keep()),
    drop: () => aside.drop().catch(() => {}),
  };
}

/** Standard output. On a terminal nothing from outside may command it: only text that is `painted` here goes raw. */
export function screenSink(screen: Screen, painted: boolean): Sink {
  const raw = painted || !screen.isTerminal;
  return {
    isTerminal: screen.isTerminal,
    columns: screen.isTerminal ? (screen.columns ?? 80) : null,
    write: (chunk) =>
      screen
        .write(raw || typeof chunk !== 'string' ? chunk : printableLines(chunk))
        .catch((error) => unwritable('-', error)),
    keep: async () => {},
    drop: async () => {},
  };
}

function unwritable(path: string, error: unknown): never {
  const code = systemCode(error);
  throw code === null ? error : new CallError('output-unwritable', { path, code });
}
