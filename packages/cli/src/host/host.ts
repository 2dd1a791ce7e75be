import type { TerminalInput, TerminalOutput } from '@gouji/tui';

/** What the command line needs of the system it runs on, so that tests can stand in for it. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Screen;
  readonly stderr: Screen;
  readonly self: Self;
  /** The terminal that a program is worked with; null where standard input or output is none. */
  readonly terminal: Terminal | null;
  /**
   * Runs a program and gives it bytes on its standard input; whether it is there, took them and ended well before
   * long.
   */
  handTo(program: string, args: readonly string[], bytes: Uint8Array): Promise<boolean>;
  /** An old office document as a new one, by the office program on this machine, where there is one. */
  modernized(bytes: Uint8Array, format: OpenFormat): Promise<Modernized>;
  /** Resolves when the process is asked to end (SIGINT, SIGTERM); asked once more, it ends at once. */
  stopAsked(): Promise<void>;
  /** Never resolves; rejects with what nobody has caught, which from then on does not end the process. */
  crashed(): Promise<never>;
  /** Has something undone at once when the process ends, until the function it returns is called. */
  atEnd(undo: () => void): () => void;
  /** Milliseconds; only differences mean something. */
  now(): number;
}

/** What old office documents are changed to. */
export type OpenFormat = 'docx' | 'xlsx';

/** The new document; or that no program for it is here, or that the one that is could not open it in time. */
export type Modernized = Uint8Array | 'no-program' | 'failed';

/** This process, as others on the system see it. */
export interface Self {
  readonly pid: number;
  /** The name that the user has logged in by; empty when the system does not tell. */
  readonly user: string;
  /** The name of the machine. */
  readonly machine: string;
  /** Whether a process of this machine is running. */
  isRunning(pid: number): boolean;
}

/** A keyboard and a screen. */
interface Terminal {
  readonly input: TerminalInput;
  readonly output: TerminalOutput;
}

/** Somewhere to write text, or bytes that are none, as it comes. */
export interface Screen {
  readonly isTerminal: boolean;
  /** Columns of the terminal; undefined when it is none or does not say. */
  readonly columns: number | undefined;
  /** Resolves when more can be taken; false once nobody reads any longer. */
  write(content: string | Uint8Array): Promise<boolean>;
}

/** `other` is a pipe, a socket or a device: it can be read, but reading may wait for ever. */
type FileKind = 'file' | 'folder' | 'other';

/** The file system. Every function rejects with the system's error, which has a `code` such as ENOENT. */
export interface Files {
  /** The path from the root, links as they are. */
  absolute(path: string): string;
  kind(path: string): Promise<FileKind>;
  /** The names in a folder, in no particular order. */
  names(folder: string): Promise<readonly string[]>;
  /** The one path of a file that has several: links resolved. */
  identity(path: string): Promise<string>;
  /** The paths that match a glob, files and folders, in no particular order. */
  matches(glob: string): Promise<readonly string[]>;
  /** All bytes, or how many there are when they are more than `limit`. */
  read(path: string, limit: number): Promise<Uint8Array | { readonly bytes: number }>;
  /** Opens a file that stays aside until it is finished. */
  writeAside(path: string): Promise<Aside>;
  /** Takes away what programs that were killed have left aside for a path; only where nobody is writing. */
  clearAside(path: string): Promise<void>;
  /** Writes a file that must not be there yet (EEXIST). */
  create(path: string, text: string): Promise<void>;
  /** Gives a file another name; a file of that name is lost. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; one that is not there is no error. */
  remove(path: string): Promise<void>;
  /** Removes a file when this process ends, if it holds this text then; until the returned function is called. */
  removeAtEnd(path: string, text: string): () => void;
  /** What differs whenever a file has been changed; '' for what is no ordinary file. */
  stamp(path: string): Promise<string>;
}

/** A file being written beside the one that it will replace. */
export interface Aside {
  write(content: string | Uint8Array): Promise<void>;
  /** Puts the file in its place. */
  keep(): Promise<void>;
  /** Takes it away. */
  drop(): Promise<void>;
}

/** The code of a system error, or null for any other error. */
export function systemCode(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : null;
}
