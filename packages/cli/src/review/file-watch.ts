import { type Files, systemCode } from '../host/host.js';

type State = 'as-read' | 'changed' | 'vanished';

/** How long after one look at all files the next begins, in milliseconds. */
const rest = 2000;

/**
 * Tells when files are no longer what they were. It looks at them from time to time: what systems tell of themselves
 * is not to be relied on, least of all on shared disks.
 */
export class FileWatch {
  readonly #files: Files;
  readonly #rest: number;
  readonly #known = new Map<string, { readonly stamp: string | null; told: State }>();

  constructor(files: Files, restBetween = rest) {
    this.#files = files;
    this.#rest = restBetween;
  }

  /** A file is about to be read: from now on it is watched, and what it is now is what it was. */
  async remember(path: string): Promise<void> {
    const stamp = await this.#stamp(path);
    this.#known.set(path, { stamp, told: stamp === null ? 'vanished' : 'as-read' });
  }

  /** Tells every change of a file once, until the function it returns is called. */
  start(tell: (path: string, state: 'changed' | 'vanished') => void): () => void {
    let ended = false;
    let timer: NodeJS.Timeout;
    const look = async () => {
      for (const path of [...this.#known.keys()]) {
        const state = await this.#newState(path);
        if (ended) return;
        if (state !== null) tell(path, state);
      }
      again();
    };
    const again = () => {
      timer = setTimeout(() => void look(), this.#rest).unref();
    };
    again();
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }

  /** null where there is nothing new to tell. */
  async #newState(path: string): Promise<'changed' | 'vanished' | null> {
    const before = this.#known.get(path);
    const stamp = await this.#stamp(path);
    const known = this.#known.get(path);
    // Read again meanwhile.
    if (known === undefined || known !== before) return null;
    const state = stamp === null ? 'vanished' : stamp === known.stamp ? 'as-read' : 'changed';
    if (state === known.told) return null;
    const wasTold = known.told;
    known.told = state;
    // A file that has come back as it was cannot be told from one that has changed twice.
    if (state === 'as-read') return wasTold === 'vanished' ? 'changed' : null;
    return state;
  }

  /** null for a file that is not there; what cannot be looked at for another reason counts as unchanged. */
  async #stamp(path: string): Promise<string | null> {
    try {
      return await this.#files.stamp(path);
    } catch (error) {
      if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return null;
      return this.#known.get(path)?.stamp ?? null;
    }
  }
}
