import { randomBytes } from 'node:crypto';
import { type Host, systemCode } from '../host/host.js';
import { type Holder, type Lock, lockAt } from './lock-file.js';

type System = Pick<Host, 'files' | 'self'>;

/** What came of asking for a lock: it is ours until it is released, or somebody else's. */
export type Taking =
  | { readonly kind: 'own'; release(): Promise<void> }
  | { readonly kind: 'held'; readonly holder: Holder }
  | { readonly kind: 'unclear' };

/**
 * Asks for the lock at a path. Of several that ask at once exactly one is given it, also when all find there the lock
 * of a process of this machine that has died. Rejects with the system's error where no file can be made.
 */
export async function takeLock(path: string, system: System, now: Date): Promise<Taking> {
  const { files, self } = system;
  const token = randomBytes(4).toString('hex');
  const own: Lock = { user: self.user, machine: self.machine, pid: self.pid, since: now.toISOString(), token };
  const text = `${JSON.stringify(own)}\n`;
  const found = await ask(path, text, system);
  if (found === 'unclear') return { kind: 'unclear' };
  if (found !== 'own') return { kind: 'held', holder: found };
  const forget = files.removeAtEnd(path, text);
  return {
    kind: 'own',
    async release() {
      forget();
      const lock = await lockAt(path, files);
      if (lock !== null && lock !== 'unclear' && lock.token === token) await files.remove(path);
    },
  };
}

/**
 * The lock of a dead process is replaced only by who holds a second lock, named after the dead one, and still finds
 * the dead one there. So of two that find it dead, the later finds it replaced and asks anew.
 */
async function ask(path: string, text: string, system: System, tries = 100): Promise<'own' | 'unclear' | Holder> {
  const { files } = system;
  if (await isCreated(path, text, system)) return 'own';
  const found = await lockAt(path, files);
  // Released in between; or a link to nowhere, which will never be there nor go away.
  if (found === null) return tries > 0 ? ask(path, text, system, tries - 1) : 'unclear';
  if (found === 'unclear' || !isDead(found, system)) return found;
  const second = `${path}.${found.token}`;
  const answer = await ask(second, text, system);
  if (answer !== 'own') return answer;
  const still = await lockAt(path, files);
  if (still !== null && still !== 'unclear' && still.token === found.token) {
    await files.rename(second, path);
    return 'own';
  }
  await files.remove(second);
  return tries > 0 ? ask(path, text, system, tries - 1) : 'unclear';
}

async function isCreated(path: string, text: string, { files }: System): Promise<boolean> {
  try {
    await files.create(path, text);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Of another machine nobody here can say what runs on it. */
function isDead({ machine, pid }: Holder, { self }: System): boolean {
  return machine === self.machine && !self.isRunning(pid);
}
