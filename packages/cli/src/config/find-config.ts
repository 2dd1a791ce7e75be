import { dirname, join } from 'node:path';
import { configName } from '@gouji/core/config';
import type { Files } from '../host/host.js';

/** The config of the working folder: the file of that name there, or in the nearest folder above; null for none. */
export async function findConfig(files: Files): Promise<string | null> {
  for (let folder = files.absolute('.'); ; folder = dirname(folder)) {
    const path = join(folder, configName);
    // Where a folder cannot be looked into, there is none for us.
    if ((await files.kind(path).catch(() => null)) === 'file') return path;
    if (dirname(folder) === folder) return null;
  }
}
