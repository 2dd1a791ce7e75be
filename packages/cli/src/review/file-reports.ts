import { setImmediate as breath } from 'node:timers/promises';
import type { CheckOptions } from '@gouji/core';
import { type Binder, binder, type Session } from '@gouji/core/review';
import { type CheckedBeside, type RenamedBodies, recordOf, Series, type YearRecord } from '@gouji/core/series';
import type { Arrival, BothLanguages, Loaded, Reports, Reread } from '@gouji/tui';
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
  readonly renamed: RenamedBodies;
  /** The reports to compare the others with. */
  readonly previous: readonly Input[];
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
    const { filedAs, previous } = this.#options;
    const sources = this.#inputs.flatMap((input) => (input.kind === 'file' ? [filedAs(input.source)] : []));
    const binding = binder(session, sources);
    const series = this.#series();
    const all = this.#inputs.length + previous.length;
    let arrivals: Arrival[] = [];
    let records: YearRecord[] = [];
    let handedOn = Number.NEGATIVE_INFINITY;
    let breathed = this.#host.now();
    yield { kind: 'progress', done: 0, all };
    // What others are compared with comes last: the first report waits for nothing.
    for (const [order, input] of [...this.#inputs, ...previous].entries()) {
      if (order < this.#inputs.length) arrivals.push(...(await this.#arrivals(input, order, binding, series)));
      else await this.#remembered(input, order, arrivals, records);
      if (this.#host.now() - breathed >= slice) {
        await breath();
        breathed = this.#host.now();
      }
      if (this.#host.now() - handedOn < pace && order + 1 < all) continue;
      if (arrivals.length > 0) yield { kind: 'arrived', arrivals };
      if (records.length > 0) yield { kind: 'previous', records };
      yield { kind: 'progress', done: order + 1, all };
      [arrivals, records] = [[], []];
      handedOn = this.#host.now();
    }
  }

  async reread(source: string): Promise<Reread> {
    const checked: CheckedBeside[] = [];
    for (const one of await this.#read(this.#inputOf(source), this.#series())) {
      if (typeof one === 'function') {
        const { source: failed } = one(cliWords('en'));
        if (source === failed || source.startsWith(`${failed}/`)) return { kind: 'failed', reason: messageOf(one) };
      } else if (one.source === source) checked.push(one.checked);
    }
    return { kind: 'reports', checked };
  }

  watch(tell: (source: string, state: 'changed' | 'vanished') => void): () => void {
    return this.#watch.start(tell);
  }

  #series(): Series {
    return new Series({ renamed: this.#options.renamed });
  }

  /** The file that a report was read from, which may be one of many in it. */
  #inputOf(source: string): Input {
    const input = [...this.#inputs, ...this.#options.previous].find(
      (one) => one.kind === 'file' && (one.source === source || source.startsWith(`${one.source}/`)),
    );
    if (input === undefined) throw new Error(`${source} is no input of this review`);
    return input;
  }

  async #arrivals(input: Input, order: number, binding: Binder, series: Series): Promise<Arrival[]> {
    return (await this.#read(input, series)).map((one): Arrival => {
      if (typeof one === 'function') return this.#unread(one, order);
      const { source, checked } = one;
      const { agency, year } = checked.report;
      const filedAs = this.#options.filedAs(source);
      const review = binding.take({ source: filedAs, agency, year });
      return { kind: 'report', source, filedAs, order, checked, review };
    });
  }

  #unread(tell: TellUnread, order: number): Arrival {
    const { source } = tell(cliWords('en'));
    return { kind: 'unread', source, filedAs: this.#options.filedAs(source), order, why: messageOf(tell) };
  }

  /** Keeps what is to be known of reports that others are compared with; what cannot be read is told. */
  async #remembered(input: Input, order: number, arrivals: Arrival[], records: YearRecord[]): Promise<void> {
    for (const one of await readInput(input, { host: this.#host })) {
      if (typeof one === 'function') arrivals.push(this.#unread(one, order));
      else {
        const record = recordOf(one.source, one.report);
        if (record !== null) records.push(record);
      }
    }
  }

  /** The stamp is taken first: a file that changes while it is read counts as changed. */
  async #read(input: Input, series: Series): Promise<(Checked | TellUnread)[]> {
    if (input.kind === 'file') await this.#watch.remember(input.source);
    const read = await readInput(input, { host: this.#host });
    return Promise.all(read.map((one) => (typeof one === 'function' ? one : this.#checked(one, series))));
  }

  async #checked({ source, report }: Sourced, series: Series): Promise<Checked | TellUnread> {
    try {
      return { source, checked: series.check(source, report, this.#options.check(report.agency)) };
    } catch (error) {
      await tellStack(error, this.#host);
      return failedOn(source, error);
    }
  }
}

interface Checked {
  readonly source: string;
  readonly checked: CheckedBeside;
}

function messageOf(tell: TellUnread): BothLanguages {
  return inBothLanguages((words) => tell(words).problem.message);
}
