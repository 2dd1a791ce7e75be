import { type Acceptance, emptySession, type Session } from '@gouji/core/review';
import { CallError } from '../call/call-error.js';
import { type Files, type Host, systemCode } from '../host/host.js';
import { Decided } from './decided.js';
import { readSession } from './session-file.js';
import { FileSession } from './session-store.js';

/** Opens a session to be read alone, so that no lock is asked for. Throws a {@link CallError} when there is none to go by. */
export async function openDecided(path: string, files: Files): Promise<Decided> {
  const session = await sessionAt(path, files);
  if (session === null) throw new CallError('session-unreadable', { path, code: 'ENOENT' });
  return new Decided(path, session, files, null);
}

/** A session into which a run writes what it accepts. */
export interface Accepting {
  readonly decided: Decided;
  /** Keeps what was accepted. Throws a {@link CallError} when it cannot be written; the file is as it was then. */
  save(): Promise<void>;
  /** Gives the session back to others; to be called in the end, whatever became of the run. */
  close(): Promise<void>;
}

/** Opens a session to be written, which nobody else may write meanwhile; one that is not there is begun. */
export async function openAccepting(path: string, host: Host, acceptance: Acceptance): Promise<Accepting> {
  // Looked at first: what is damaged, or from a later version, is left as it is.
  await sessionAt(path, host.files);
  const store = new FileSession(path, host, () => new Date());
  const opened = await store.open();
  switch (opened.kind) {
    case 'new':
    case 'found': {
      const decided = new Decided(path, opened.kind === 'new' ? emptySession : opened.session, host.files, acceptance);
      return { decided, save: () => save(store, decided), close: () => store.close() };
    }
    case 'held':
      throw new CallError('session-held', { path, by: opened.by, since: opened.since });
    case 'unreadable':
      throw new CallError('session-unwritten', { reason: opened.reason });
    case 'newer':
      throw new CallError('session-newer', { path, version: opened.version });
    case 'damaged':
      await store.close();
      throw new CallError('session-damaged', { path: opened.keptAt, fault: null });
  }
}

async function save(store: FileSession, { accepted, session }: Decided): Promise<void> {
  if (accepted === 0) return;
  const outcome = await store.save(session);
  if (!outcome.ok) throw new CallError('session-unwritten', { reason: outcome.reason });
}

/** null where there is no file. */
async function sessionAt(path: string, files: Files): Promise<Session | null> {
  const content = await readSession(path, files).catch((error: unknown) => {
    const code = systemCode(error);
    throw code === null ? error : new CallError('session-unreadable', { path, code });
  });
  switch (content.kind) {
    case 'session':
      return content.session;
    case 'none':
      return null;
    case 'newer':
      throw new CallError('session-newer', { path, version: content.version });
    case 'damaged':
      throw new CallError('session-damaged', { path, fault: content.fault });
  }
}
