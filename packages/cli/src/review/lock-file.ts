import { setTimeout as pause } from 'node:timers/promises';
import { type Files, systemCode } from '../host/host.js';

/** Who has a session in hand, as the lock beside its file says. */
export interface Holder {
  readonly user: string;
  readonly machine: string;
  readonly pid: number;
  /** When the lock was made, ISO 8601. */
  readonly since: string;
}

export interface Lock extends Holder {
  /** Tells this lock from all others. */
  readonly token: string;
}

/** A lock without its end is still being written, or never will be; in milliseconds. */
const pauses = [5, 20, 80, 200];

/** The lock at a path; null where there is none, `unclear` where its file says nothing that can be understood. */
export async function lockAt(path: string, files: Files): Promise<Lock | 'unclear' | null> {
  for (const wait of [...pauses, null]) {
    const text = await textAt(path, files);
    if (text === null) return null;
    const lock = parsed(text);
    if (lock !== null) return lock;
    if (wait !== null) await pause(wait);
  }
  return 'unclear';
}

async function textAt(path: string, files: Files): Promise<string | null> {
  try {
    const content = await files.read(path, 10_000);
    return content instanceof Uint8Array ? new TextDecoder().decode(content) : '';
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function parsed(text: string): Lock | null {
  try {
    const { user, machine, pid, since, token } = JSON.parse(text);
    const isLock = [user, machine, since, token].every((one) => typeof one === 'string') && Number.isInteger(pid);
    return isLock && /^[0-9a-f]+$/.test(token) ? { user, machine, pid, since, token } : null;
  } catch {
    return null;
  }
}
