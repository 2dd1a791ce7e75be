import { dirname, isAbsolute, join, parse, relative, sep } from 'node:path';
import { sessionName } from '@gouji/core/review';
import type { Files } from '../host/host.js';
import { isGlob } from '../inputs/find.js';

/** Where a session is kept that is not told where: in the deepest folder that holds all that was named. */
export async function besideReports(operands: readonly string[], files: Files): Promise<string> {
  const folders = await Promise.all(operands.map(async (operand) => files.absolute(await folderOf(operand, files))));
  return shown(join(folders.reduce(common), sessionName), files);
}

/** What the session calls a report: its path from the folder of the session, written alike on all systems. */
export function filedAs(source: string, session: string, files: Files): string {
  return relative(dirname(files.absolute(session)), files.absolute(source)).replaceAll(sep, '/');
}

/** A folder is itself, so that the session does not move when another report comes into it. */
async function folderOf(operand: string, files: Files): Promise<string> {
  const kind = await files.kind(operand).catch(() => null);
  if (kind === 'folder') return operand;
  return dirname(kind === null && isGlob(operand) ? operand.replace(/[*?[{].*$/s, '_') : operand);
}

function common(one: string, other: string): string {
  let folder = one;
  while (!isWithin(other, folder) && folder !== parse(folder).root) folder = dirname(folder);
  return folder;
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** As short as people write it: from the working folder where it lies within. */
function shown(path: string, files: Files): string {
  const here = files.absolute('.');
  return isWithin(path, here) ? relative(here, path) : path;
}
