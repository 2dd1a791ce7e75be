import { setImmediate as breath } from 'node:timers/promises';
import type { CheckedReport, CheckOptions } from '@gouji/core';
import { checkWithProse } from '@gouji/core/prose';
import { type Binder, binder, type Session } from '@gouji/core/review';
import type { Arrival, Loaded, Reports, Reread } from '@gouji/tui';
import { tellStack } from '../bug.js';
import type { Host } from '../host/host.js';
import type { Input } from '../inputs/input.js';
import { readInput, type Sourced } from '../inputs/read.js';
import { failedOn, type TellUnread } from '../inputs/unread.js';
import { cliWords } from '../words/index.js';
import { FileWatch } from './file-watch.js';
import { inBothLanguages } from './reason.js';

/** Keys are looked at again at least this often while reports are read and checked, in milliseconds. */
const slice = 10;
/** How often reports that have been read are handed on. */
const pace = 50;

/** How reports are judged, and what the session calls them. */
interface Options {
  check(agency: string | null): CheckOptions;
  filedAs(source: string): string;
}

/** The reports of a review, from files. */
export class FileReports implements Reports {
  readonly #inputs: readonly Input[];
  readonly #host: Host;
  readonly #options: Options;
  readonly #watch: FileWatch;

  constructor(inputs: readonly Input[], host: Host, options: Options) {
    this.#inputs = inputs;
    this.#host = host;
    this.#options = options;
    this.#watch = new FileWatch(host.files);
  }

  async *load(session: Session): AsyncGenerator<Loaded> {
    const binding = binder(
      session,
      this.#inputs.flatMap((input) => (input.kind === 'file' ? [this.#options.filedAs(input.source)] : [])),
    );
    const all = this.#inputs.length;
    let arrivals: Arrival[] = [];
    let handedOn = Number.NEGATIVE_INFINITY;
    let breathed = this.#host.now();
    yield { kind: 'progress', done: 0, all };
    for (const [order, input] of this.#inputs.entries()) {
      arrivals.push(...(await this.#arrivals(input, order, binding)));
      if (this.#host.now() - breathed >= slice) {
        await breath();
        breathed = this.#host.now();
      }
      if (this.#host.now() - handedOn < pace && order + 1 < all) continue;
      yield { kind: 'arrived', arrivals };
      yield { kind: 'progress', done: order + 1, all };
      arrivals = [];
      handedOn = this.#host.now();
    }
  }

  async reread(source: string): Promise<Reread> {
    const input = this.#inputs.find((one) => one.kind === 'file' && one.source === source);
    if (input === undefined) throw new Error(`${source} is no input of this review`);
    const checked: CheckedReport[] = [];
    for (const one of await this.#read(input)) {
      if (typeof one === 'function') return { kind: 'failed', reason: messageOf(one) };
      checked.push(one.checked);
    }
    return { kind: 'reports', checked };
  }

  watch(tell: (source: string, state: 'changed' | 'vanished') => void): () => void {
    return this.#watch.start(tell);
  }

  async #arrivals(input: Input, order: number, binding: Binder): Promise<Arrival[]> {
    return (await this.#read(input)).map((one): Arrival => {
      if (typeof one === 'function') {
        const { source } = one(cliWords('en'));
        return { kind: 'unread', source, filedAs: this.#options.filedAs(source), order, why: messageOf(one) };
      }
      const { source, checked } = one;
      const { agency, year } = checked.report;
      const filedAs = this.#options.filedAs(source);
      const review = binding.take({ source: filedAs, agency, year });
      return { kind: 'report', source, filedAs, order, checked, review };
    });
  }

  /** The stamp is taken first: a file that changes while it is read counts as changed. */
  async #read(input: Input): Promise<(Checked | TellUnread)[]> {
    if (input.kind === 'file') await this.#watch.remember(input.source);
    const read = await readInput(input, { host: this.#host });
    return Promise.all(read.map((one) => (typeof one === 'function' ? one : this.#checked(one))));
  }

  async #checked({ source, report }: Sourced): Promise<Checked | TellUnread> {
    try {
      return { source, checked: checkWithProse(report, this.#options.check(report.agency)) };
    } catch (error) {
      await tellStack(error, this.#host);
      return failedOn(source, error);
    }
  }
}

interface Checked {
  readonly source: string;
  readonly checked: CheckedReport;
}

function messageOf(tell: TellUnread) {
  return inBothLanguages((words) => tell(words).problem.message);
}
