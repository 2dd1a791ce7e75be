import { readFileSync, rmSync } from 'node:fs';
import { open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { atEnd } from './at-end.js';
import type { Files } from './host.js';
import { clearAside, writeAside } from './node-aside.js';
import { readStream } from './read-stream.js';

/** The file system of Node; relative paths start at `folder`. */
export function nodeFiles(folder: string): Files {
  const at = (path: string) => resolve(folder, path);
  return {
    absolute: at,
    async kind(path) {
      const stats = await stat(at(path));
      if (stats.isDirectory()) return 'folder';
      return stats.isFile() ? 'file' : 'other';
    },
    names: (path) => readdir(at(path)),
    // A pipe handed over as /dev/fd/63 leads to no path.
    identity: (path) => realpath(at(path)).catch(() => at(path)),
    async matches(glob) {
      const { glob: find } = await import('tinyglobby');
      const pattern = process.platform === 'win32' ? glob.replaceAll('\\', '/') : glob;
      return find(pattern, { cwd: folder, absolute: isAbsolute(glob), onlyFiles: false, expandDirectories: false });
    },
    read: (path, limit) => read(at(path), limit),
    writeAside: (path) => writeAside(at(path)),
    clearAside: (path) => clearAside(at(path)),
    create: (path, text) => create(at(path), text),
    rename: (from, to) => rename(at(from), at(to)),
    remove: (path) => rm(at(path), { force: true }),
    removeAtEnd: (path, text) =>
      atEnd(() => {
        if (readFileSync(at(path), 'utf8') === text) rmSync(at(path));
      }),
    async stamp(path) {
      const stats = await stat(at(path));
      return stats.isFile() ? `${stats.ino} ${stats.mtimeMs} ${stats.size}` : '';
    },
  };
}

async function read(path: string, limit: number): Promise<Uint8Array | { bytes: number }> {
  const file = await open(path);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) return await readStream(file.createReadStream({ autoClose: false }), limit);
    return stats.size > limit ? { bytes: stats.size } : await file.readFile();
  } finally {
    await file.close();
  }
}

/** A file that could not be written whole is not left there. */
async function create(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}
