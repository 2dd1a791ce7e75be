import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { Files, Host, Screen } from '../../src/host/host.js';
import { nodeFiles } from '../../src/host/node-files.js';
import { run } from '../../src/run.js';

/** What a call is made in. */
export interface Setting {
  /** Files by their path in the working folder; a path that ends in `/` is an empty folder. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** More than files: links, permissions. */
  readonly prepare?: (folder: string) => Promise<void>;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** Columns of the terminal that standard output is; without, it is a pipe. */
  readonly columns?: number;
  readonly stderrIsTerminal?: boolean;
  /** What is typed on the terminal that the call is made at, once it shows something; without, there is none. */
  readonly keys?: string;
  /** How many writes standard output takes before its reader goes away. */
  readonly stdoutTakes?: number;
  /** What the file system does otherwise than Node's. */
  readonly faults?: (files: Files) => Partial<Files>;
  readonly now?: () => number;
  /** What makes new documents of old ones; without, nothing does. */
  readonly modernized?: Host['modernized'];
  /** When a server is told to stop; at once, if not said. */
  readonly stopAsked?: () => Promise<void>;
  /** Hears what is written to standard output as it is. */
  readonly hear?: (text: string) => void;
  /** Looks at the working folder after the call. */
  readonly inspect?: (folder: string) => Promise<void>;
}

/** What became of a call. */
export interface Outcome {
  readonly exit: number;
  readonly stdout: string;
  /** All that was written to standard output, text or not. */
  readonly bytes: Uint8Array;
  readonly stderr: string;
}

/** Calls `gouji` in this process, in a folder of its own. */
export async function gouji(args: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'gouji-'));
  try {
    for (const [path, content] of Object.entries(setting.files ?? {})) await place(join(folder, path), content);
    await setting.prepare?.(folder);
    const stdout = screen(setting.columns, setting.stdoutTakes, setting.hear);
    const stderr = screen(setting.stderrIsTerminal ? 80 : undefined);
    const exit = await run(args, host(folder, setting, stdout, stderr));
    await setting.inspect?.(folder);
    return { exit, stdout: stdout.text(), bytes: stdout.bytes(), stderr: stderr.text() };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function place(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.endsWith('/') ? path : dirname(path), { recursive: true });
  if (!path.endsWith('/')) await writeFile(path, content);
}

function host(folder: string, setting: Setting, stdout: Screen, stderr: Screen): Host {
  const files = nodeFiles(folder);
  return {
    env: { LANG: 'zh_CN.UTF-8', ...setting.env },
    files: { ...files, ...setting.faults?.(files) },
    stdin: stream(setting.stdin ?? ''),
    stdout,
    stderr,
    terminal: setting.keys === undefined ? null : terminal(setting.keys),
    handTo: async () => false,
    modernized: setting.modernized ?? (async () => 'no-program'),
    atEnd: () => () => {},
    crashed: () => new Promise(() => {}),
    stopAsked: setting.stopAsked ?? (() => Promise.resolve()),
    self: { pid: 1, user: 'reviewer', machine: 'desk', isRunning: () => false },
    now: setting.now ?? (() => 0),
  };
}

/** A terminal on which keys are pressed as soon as it is quiet. */
function terminal(keys: string): NonNullable<Host['terminal']> {
  const input = new PassThrough();
  const press = () => input.write(keys);
  let quiet: NodeJS.Timeout;
  const output = {
    columns: 80,
    rows: 24,
    on: () => output,
    off: () => output,
    write() {
      clearTimeout(quiet);
      if (keys !== '') quiet = setTimeout(press, 300);
    },
  };
  return { input, output };
}

async function* stream(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const half = Math.floor(bytes.length / 2);
  yield bytes.subarray(0, half);
  yield bytes.subarray(half);
}

function screen(
  columns: number | undefined,
  takes = Number.POSITIVE_INFINITY,
  hear: (text: string) => void = () => {},
): Screen & { text(): string; bytes(): Uint8Array } {
  const written: Buffer[] = [];
  return {
    isTerminal: columns !== undefined,
    columns,
    async write(content) {
      if (written.length < takes) written.push(Buffer.from(content));
      hear(String(content));
      return written.length < takes;
    },
    text: () => Buffer.concat(written).toString(),
    bytes: () => Buffer.concat(written),
  };
}

/** An error as the system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: made up`), { code });
}
