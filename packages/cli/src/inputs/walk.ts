import type { Files } from '../host/host.js';
import type { Input } from './input.js';
import { isKnownKind, isPassedOver } from './kinds.js';
import { unreadable } from './unread.js';

/**
 * The files of known kinds in a folder, at every depth, by the order of their paths; links that lead back end there.
 * Pipes, sockets and devices are passed over: nobody asked to wait for them.
 */
export async function* walk(folder: string, files: Files, visited: Set<string> = new Set()): AsyncGenerator<Input> {
  const identity = await files.identity(folder);
  if (visited.has(identity)) return;
  visited.add(identity);
  for (const name of [...(await files.names(folder))].sort()) {
    if (isPassedOver(name)) continue;
    const path = joined(folder, name);
    try {
      const kind = await files.kind(path);
      if (kind === 'folder') yield* walk(path, files, visited);
      else if (kind === 'file' && isKnownKind(name))
        yield { kind: 'file', source: path, identity: await files.identity(path) };
    } catch (error) {
      // A link to nowhere without a known name is of no concern; neither is a file that goes away meanwhile.
      const unread = unreadable(path, error);
      if (isKnownKind(name) || !isMissing(error)) yield { kind: 'nothing', unread };
    }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function joined(folder: string, name: string): string {
  const clean = folder.replace(/^(?:\.\/)+(?=.)/, '').replace(/\/+$/, '');
  if (clean === '' && folder.startsWith('/')) return `/${name}`;
  return clean === '' || clean === '.' ? name : `${clean}/${name}`;
}
