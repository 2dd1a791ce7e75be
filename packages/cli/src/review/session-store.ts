import { type Session, serializeSession } from '@gouji/core/review';
import type { BothLanguages, Outcome, SessionOpened, SessionStore } from '@gouji/tui';
import { type Host, systemCode } from '../host/host.js';
import { ChangedByOthers, GuardedFile } from './guarded-file.js';
import { reason } from './reason.js';
import { keepDamaged, readSession } from './session-file.js';
import { type Taking, takeLock } from './session-lock.js';

type System = Pick<Host, 'files' | 'self'>;

/** A session kept in a file, with a lock beside it for as long as it is open. */
export class FileSession implements SessionStore {
  readonly #path: string;
  readonly #host: System;
  readonly #clock: () => Date;
  readonly #file: GuardedFile;
  #release = async () => {};

  constructor(path: string, host: System, clock: () => Date) {
    this.#path = path;
    this.#host = host;
    this.#clock = clock;
    this.#file = new GuardedFile(path, host.files);
  }

  async open(): Promise<SessionOpened> {
    const lockPath = `${this.#path}.lock`;
    const taking = await this.#take(lockPath);
    switch (taking.kind) {
      case 'own':
        this.#release = taking.release;
        return this.#opened();
      case 'held': {
        const { user, machine, since } = taking.holder;
        return { kind: 'held', by: user === '' ? machine : `${user}@${machine}`, since, session: await this.#seen() };
      }
      case 'unclear':
        return this.#unreadable(reason('lock-unclear', { path: lockPath }));
      case 'failed':
        return this.#unreadable(reason('session-unwritable', { path: this.#path, code: taking.code }));
    }
  }

  async save(session: Session): Promise<Outcome> {
    const path = this.#path;
    try {
      await this.#file.write(serializeSession(session));
      return { ok: true };
    } catch (error) {
      const isOthers = error instanceof ChangedByOthers;
      return {
        ok: false,
        reason: isOthers ? reason('session-changed', { path }) : reason('unwritable', { path, code: codeOf(error) }),
      };
    }
  }

  async close(): Promise<void> {
    const release = this.#release;
    this.#release = async () => {};
    await release();
  }

  async #take(path: string): Promise<Taking | { readonly kind: 'failed'; readonly code: string }> {
    try {
      return await takeLock(path, this.#host, this.#clock());
    } catch (error) {
      return { kind: 'failed', code: codeOf(error) };
    }
  }

  /** What is found by who has the lock. Where the file cannot be used, the lock is given back. */
  async #opened(): Promise<SessionOpened> {
    try {
      const opened = await this.#begun();
      if (opened.kind === 'newer') await this.close();
      return opened;
    } catch (error) {
      await this.close();
      return this.#unreadable(reason('session-unusable', { path: this.#path, code: codeOf(error) }));
    }
  }

  async #begun(): Promise<SessionOpened> {
    const { files } = this.#host;
    await files.clearAside(this.#path);
    const content = await readSession(this.#path, files);
    switch (content.kind) {
      case 'none':
        await this.#file.holds(null);
        return { kind: 'new' };
      case 'session':
        await this.#file.holds(content.text);
        return { kind: 'found', session: content.session };
      case 'damaged':
        return { kind: 'damaged', keptAt: await keepDamaged(this.#path, this.#clock(), files) };
      case 'newer':
        return content;
    }
  }

  /** Nothing can be kept, for this reason. */
  async #unreadable(reason: BothLanguages): Promise<SessionOpened> {
    return { kind: 'unreadable', reason, session: await this.#seen() };
  }

  /** What has been decided so far, as far as it can be read. */
  async #seen() {
    try {
      const content = await readSession(this.#path, this.#host.files);
      return content.kind === 'session' ? content.session : null;
    } catch (error) {
      codeOf(error);
      return null;
    }
  }
}

/** The system's code of an error; any other error is ours and goes on. */
function codeOf(error: unknown): string {
  const code = systemCode(error);
  if (code === null) throw error;
  return code;
}
