import { type Files, systemCode } from '../host/host.js';
import { writeWhole } from '../host/write-whole.js';

/** Another program has written a file since this one did. */
export class ChangedByOthers extends Error {}

/** A file of which nothing is lost: what somebody else has written there is not written over. */
export class GuardedFile {
  readonly #path: string;
  readonly #files: Files;
  #text: string | null = null;
  #stamp: string | null = null;

  constructor(path: string, files: Files) {
    this.#path = path;
    this.#files = files;
  }

  /** The file holds this text, or is not there. */
  async holds(text: string | null): Promise<void> {
    this.#text = text;
    this.#stamp = await this.#stampNow();
  }

  /** Writes the file aside and puts it in its place. Rejects with {@link ChangedByOthers} or the system's error. */
  async write(text: string): Promise<void> {
    if (await this.#isChanged()) throw new ChangedByOthers();
    await writeWhole(this.#path, text, this.#files);
    await this.holds(text);
  }

  /** A file that has gone is no loss; one that only was touched, by a program that copies files, has not changed. */
  async #isChanged(): Promise<boolean> {
    const stamp = await this.#stampNow();
    if (stamp === null || stamp === this.#stamp) return false;
    const bytes = await this.#files.read(this.#path, Number.POSITIVE_INFINITY);
    return !(bytes instanceof Uint8Array) || new TextDecoder().decode(bytes) !== this.#text;
  }

  async #stampNow(): Promise<string | null> {
    try {
      return await this.#files.stamp(this.#path);
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null;
      throw error;
    }
  }
}
