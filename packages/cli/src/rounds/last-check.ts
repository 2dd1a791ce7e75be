import { type CheckedReport, decode, maxBytes } from '@gouji/core';
import {
  type Binder,
  binder,
  type LastReport,
  type LastRound,
  parseLastRound,
  type SinceLast,
  sinceLast,
} from '@gouji/core/review';
import { CallError } from '../call/call-error.js';
import { type Files, systemCode } from '../host/host.js';
import type { Input } from '../inputs/input.js';

/** An earlier check, beside which the reports of this one are put as they come. */
export class LastCheck {
  readonly #round: LastRound;
  #binding: Binder<LastReport>;

  private constructor(round: LastRound) {
    this.#round = round;
    this.#binding = binder(round, []);
  }

  /** Throws a {@link CallError} when the file is none that `check --format json` has written. */
  static async open(path: string, files: Files): Promise<LastCheck> {
    const reading = parseLastRound(await textOf(path, files));
    switch (reading.kind) {
      case 'round':
        return new LastCheck(reading.round);
      case 'newer':
        throw new CallError('since-newer', { path, version: reading.version });
      case 'damaged':
        throw new CallError('since-damaged', { path, fault: reading.fault });
    }
  }

  /** The reports that will come. */
  expect(inputs: readonly Input[]): void {
    this.#binding = binder(
      this.#round,
      inputs.flatMap((input) => (input.kind === 'file' ? [input.source] : [])),
    );
  }

  on(source: string, checked: CheckedReport): { readonly since: SinceLast } {
    const { agency, year } = checked.report;
    return { since: sinceLast(this.#binding.take({ source, agency, year }), checked) };
  }

  /** The reports that have not come this time. */
  get absent(): readonly LastReport[] {
    return this.#binding.others();
  }
}

async function textOf(path: string, files: Files): Promise<string> {
  const bytes = await files.read(path, maxBytes).catch((error: unknown) => {
    const code = systemCode(error);
    throw code === null ? error : new CallError('since-unreadable', { path, code });
  });
  if (!(bytes instanceof Uint8Array)) {
    const fault = { kind: 'too-large', length: bytes.bytes, limit: maxBytes } as const;
    throw new CallError('since-damaged', { path, fault });
  }
  const decoded = decode(bytes);
  if ('kind' in decoded) throw new CallError('since-damaged', { path, fault: null });
  return decoded.text;
}
