import { type Files, systemCode } from '../host/host.js';
import type { Input } from './input.js';
import { kinds } from './kinds.js';
import { unreadable, unreadInput } from './unread.js';
import { walk } from './walk.js';

/**
 * What the operands of a call name, in the order of the operands and, within a folder or glob, of the paths.
 * A file named twice is there once.
 */
export async function findInputs(operands: readonly string[], files: Files): Promise<Input[]> {
  const inputs: Input[] = [];
  const seen = new Set<string>();
  for (const operand of operands) {
    for await (const found of named(operand, files)) {
      const identity = found.kind === 'file' ? found.identity : found.kind === 'stdin' ? '-' : null;
      if (identity !== null && seen.has(identity)) continue;
      if (identity !== null) seen.add(identity);
      inputs.push(found);
    }
  }
  return inputs;
}

async function* named(operand: string, files: Files): AsyncGenerator<Input> {
  if (operand === '-') {
    yield { kind: 'stdin', source: '-' };
    return;
  }
  try {
    yield* existing(operand, files);
  } catch (error) {
    if (systemCode(error) === 'ENOENT' && isGlob(operand)) yield* matching(operand, files);
    else yield { kind: 'nothing', unread: unreadable(operand, error) };
  }
}

/** A file or folder that is there; what else can be read, a pipe, is read when it is named. Rejects with the system's error when it is not. */
async function* existing(path: string, files: Files): AsyncGenerator<Input> {
  if ((await files.kind(path)) !== 'folder') {
    yield { kind: 'file', source: path, identity: await files.identity(path) };
    return;
  }
  let found = 0;
  for await (const input of walk(path, files)) {
    found += 1;
    yield input;
  }
  if (found === 0) yield { kind: 'nothing', unread: unreadInput(path, 'empty-folder', { kinds }) };
}

/** What matches a glob is taken as if the shell had written it out: files whatever their names, folders as folders. */
async function* matching(glob: string, files: Files): AsyncGenerator<Input> {
  let paths: string[];
  try {
    paths = (await files.matches(glob)).map((path) => path.replace(/\/$/, ''));
  } catch (error) {
    const unread = systemCode(error) ? unreadable(glob, error) : unreadInput(glob, 'bad-glob', {});
    yield { kind: 'nothing', unread };
    return;
  }
  if (paths.length === 0) yield { kind: 'nothing', unread: unreadInput(glob, 'no-match', {}) };
  for (const path of paths.sort()) yield* named(path, files);
}

export function isGlob(path: string): boolean {
  return /[*?[{]/.test(path);
}
