import { decode, maxBytes } from '@gouji/core';
import { parseRoster, type Roster } from '@gouji/core/rollup';
import { CallError } from '../call/call-error.js';
import { type Files, systemCode } from '../host/host.js';

/** Reads the list of bodies; throws a {@link CallError} where there is none, or nobody is on it. */
export async function readRoster(path: string, files: Files): Promise<Roster> {
  const bytes = await files.read(path, maxBytes).catch((error: unknown) => {
    const code = systemCode(error);
    throw code === null ? error : new CallError('roster-unreadable', { path, code });
  });
  const decoded = bytes instanceof Uint8Array ? decode(bytes) : null;
  if (decoded === null || 'kind' in decoded) {
    throw new CallError(decoded?.kind === 'empty' ? 'roster-empty' : 'roster-no-text', { path });
  }
  const roster = parseRoster(decoded.text);
  if (roster.names.length === 0) throw new CallError('roster-empty', { path });
  return roster;
}
