import { limits, parseSession, type Session, type SessionFault } from '@gouji/core/review';
import { freeName } from '../host/free-name.js';
import { type Files, systemCode } from '../host/host.js';

/** What stands in a session file; `text` is all of it. */
export type SessionContent =
  | { readonly kind: 'none' }
  | { readonly kind: 'session'; readonly session: Session; readonly text: string }
  | { readonly kind: 'newer'; readonly version: number }
  /** `fault` is null for bytes that are no text. */
  | { readonly kind: 'damaged'; readonly fault: SessionFault | null };

/** No character of a session takes more bytes than this. */
const bytesPerUnit = 3;

/** Reads a session file without touching it. Rejects with the system's error. */
export async function readSession(path: string, files: Files): Promise<SessionContent> {
  const bytes = await bytesOf(path, files);
  if (bytes === null) return { kind: 'none' };
  const text = decoded(bytes);
  if (text === null) return { kind: 'damaged', fault: null };
  const reading = parseSession(text);
  return reading.kind === 'session' ? { ...reading, text } : reading;
}

/** null where there is no file; of one that is too large, nothing. */
async function bytesOf(path: string, files: Files): Promise<Uint8Array | null> {
  try {
    const bytes = await files.read(path, limits.session * bytesPerUnit);
    return bytes instanceof Uint8Array ? bytes : new Uint8Array();
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Gives a damaged session file another name, which no file has; returns that name. Only for who has the lock. */
export async function keepDamaged(path: string, now: Date, files: Files): Promise<string> {
  const stamp = now
    .toISOString()
    .replace(/\.\d+Z$/, '')
    .replaceAll(':', '-');
  const name = (copy: number) => `${path}.damaged-${stamp}${copy === 1 ? '' : `-${copy}`}`;
  const kept = await freeName(name, files);
  await files.rename(path, kept);
  return kept;
}
