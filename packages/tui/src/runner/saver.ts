import type { Session } from '@gouji/core/review';
import type { Outcome, SessionStore } from '../ports.js';

/** A state of the session on its way to disk. */
interface Waiting {
  readonly session: Session;
  readonly revision: number;
}

/** Saves one state at a time, in order; of those that wait only the last, which holds all the others. */
export function saver(
  store: SessionStore,
  saved: (revision: number, outcome: Outcome) => void,
  fail: (error: unknown) => void,
) {
  let waiting: Waiting | null = null;
  let writing: Promise<void> | null = null;
  let last: Outcome = { ok: true };

  async function write(): Promise<void> {
    while (waiting !== null) {
      const { session, revision } = waiting;
      waiting = null;
      last = await store.save(session);
      saved(revision, last);
    }
    writing = null;
  }

  return {
    save(session: Session, revision: number): void {
      waiting = { session, revision };
      writing ??= write().catch(fail);
    },
    /** Resolves when nothing is under way, with what came of the last. */
    async settled(): Promise<Outcome> {
      await writing;
      return last;
    },
  };
}
