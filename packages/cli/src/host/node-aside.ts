import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Aside } from './host.js';

/**
 * Opens a file beside `path` that replaces it when it is complete. What is no ordinary file (a pipe, /dev/stdout)
 * cannot be replaced and is written as it comes; nor can what /dev/stdout leads to.
 */
export async function writeAside(path: string): Promise<Aside> {
  if (path.startsWith('/dev/')) return direct(await open(path, 'a'));
  const target = await linked(path);
  if (await isSpecial(target)) return direct(await open(target, 'w'));
  const aside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.part`);
  const file = await open(aside, 'wx', 0o666);
  const release = removedOnExit(aside);
  return {
    write: (text) => write(file, text),
    async keep() {
      await file.close();
      await rename(aside, target);
      release();
    },
    async drop() {
      await file.close();
      await rm(aside, { force: true });
      release();
    },
  };
}

/** Takes a file away when the process ends or is interrupted before the returned function is called. */
function removedOnExit(path: string): () => void {
  const onExit = () => rmSync(path, { force: true });
  const onSignal = () => process.exit(130);
  process.once('exit', onExit).once('SIGINT', onSignal).once('SIGTERM', onSignal);
  return () => process.off('exit', onExit).off('SIGINT', onSignal).off('SIGTERM', onSignal);
}

function direct(file: FileHandle): Aside {
  const close = () => file.close();
  return { write: (text) => write(file, text), keep: close, drop: close };
}

async function write(file: FileHandle, text: string): Promise<void> {
  await file.appendFile(text);
}

/** The file that a link points at; a path where nothing is yet stays as it is. */
async function linked(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

/** Opening a folder for writing fails with its own error, so it counts as special. */
async function isSpecial(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => null);
  return stats !== null && !stats.isFile();
}
