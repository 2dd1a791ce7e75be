import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { type FileHandle, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { atEnd } from './at-end.js';
import type { Aside } from './host.js';

/**
 * Opens a file beside `path` that replaces it when it is complete. What is no ordinary file (a pipe, /dev/stdout)
 * cannot be replaced and is written as it comes; nor can what /dev/stdout leads to.
 */
export async function writeAside(path: string): Promise<Aside> {
  if (path.startsWith('/dev/')) return direct(await open(path, 'a'));
  const target = await linked(path);
  if (await isSpecial(target)) return direct(await open(target, 'w'));
  const aside = join(dirname(target), `${prefix(target)}${randomBytes(6).toString('hex')}.part`);
  const file = await open(aside, 'wx', 0o666);
  const forget = atEnd(() => rmSync(aside, { force: true }));
  return {
    write: (content) => write(file, content),
    async keep() {
      // On the disk before it takes the place of what was there: after a power cut either is whole.
      await file.sync().finally(() => file.close());
      await rename(aside, target);
      forget();
      await syncFolder(dirname(target));
    },
    async drop() {
      await file.close();
      await rm(aside, { force: true });
      forget();
    },
  };
}

/** Takes away what programs that were killed have left aside for `path`; only for who knows that nobody writes there. */
export async function clearAside(path: string): Promise<void> {
  const target = await linked(path);
  for (const name of await readdir(dirname(target))) {
    if (name.startsWith(prefix(target)) && /\.[0-9a-f]{12}\.part$/.test(name)) {
      await rm(join(dirname(target), name), { force: true });
    }
  }
}

function prefix(target: string): string {
  return `.${basename(target)}.`;
}

/** That a name leads to another file is kept by the folder; not every system lets a folder be flushed. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path).catch(() => null);
  await folder?.sync().catch(() => {});
  await folder?.close();
}

function direct(file: FileHandle): Aside {
  const close = () => file.close();
  return { write: (content) => write(file, content), keep: close, drop: close };
}

async function write(file: FileHandle, content: string | Uint8Array): Promise<void> {
  await file.appendFile(content);
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
