import type { Report } from '@gouji/core';
import { type Binder, binder, type Decision, decisionsByKey, type Session } from '@gouji/core/review';
import { CallError } from '../call/call-error.js';
import { type Files, systemCode } from '../host/host.js';
import type { Input } from '../inputs/input.js';
import { readSession } from './session-file.js';
import { filedAs } from './session-place.js';

type Decisions = ReadonlyMap<string, Decision>;

const nothing: Decisions = new Map();

/** What the session of a review says of reports as they are read. It is only read, so that no lock is asked for. */
export class Decided {
  readonly #path: string;
  readonly #session: Session;
  readonly #files: Files;
  #binding: Binder;
  #bound = 0;

  private constructor(path: string, session: Session, files: Files) {
    this.#path = path;
    this.#session = session;
    this.#files = files;
    this.#binding = binder(session, []);
  }

  /** Throws a {@link CallError} when there is no session to go by. */
  static async open(path: string, files: Files): Promise<Decided> {
    return new Decided(path, await sessionAt(path, files), files);
  }

  /** The reports that will come. */
  expect(inputs: readonly Input[]): void {
    const sources = inputs.flatMap((input) => (input.kind === 'file' ? [this.#filedAs(input.source)] : []));
    this.#binding = binder(this.#session, sources);
  }

  decisions(source: string, { agency, year }: Report): Decisions {
    const review = this.#binding.take({ source: this.#filedAs(source), agency, year });
    if (review === null) return nothing;
    this.#bound += 1;
    return decisionsByKey(review);
  }

  /** Whether all that the session says is about other reports than have come. */
  get isOfOthers(): boolean {
    return this.#bound === 0 && this.#session.reports.length > 0;
  }

  #filedAs(source: string): string {
    return filedAs(source, this.#path, this.#files);
  }
}

async function sessionAt(path: string, files: Files): Promise<Session> {
  const content = await readSession(path, files).catch((error: unknown) => {
    const code = systemCode(error);
    throw code === null ? error : new CallError('session-unreadable', { path, code });
  });
  switch (content.kind) {
    case 'session':
      return content.session;
    case 'none':
      throw new CallError('session-unreadable', { path, code: 'ENOENT' });
    case 'newer':
      throw new CallError('session-newer', { path, version: content.version });
    case 'damaged':
      throw new CallError('session-damaged', { path, fault: content.fault });
  }
}
