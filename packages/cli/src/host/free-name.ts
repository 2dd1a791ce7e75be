import { type Files, systemCode } from './host.js';

/** The first of these names that no file has: `named(1)`, `named(2)` … */
export async function freeName(named: (copy: number) => string, files: Files): Promise<string> {
  for (let copy = 1; ; copy += 1) {
    if (!(await isThere(named(copy), files))) return named(copy);
  }
}

async function isThere(path: string, files: Files): Promise<boolean> {
  try {
    await files.kind(path);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}
