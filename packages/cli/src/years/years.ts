import type { CheckOptions, Report } from '@gouji/core';
import type { CheckedEntry } from '@gouji/core/formats';
import { apartMessage } from '@gouji/core/messages';
import { type Apart, type Changes, Series } from '@gouji/core/series';
import { printable } from '@gouji/terminal';
import type { Call } from '../call/call.js';
import type { Context } from '../context.js';
import { findInputs } from '../inputs/find.js';
import type { Input } from '../inputs/input.js';
import type { Sourced } from '../inputs/read.js';

/** What a report is told with: what was found, and the years that it was compared with. */
type Checked = Pick<CheckedEntry, 'source' | 'checked' | 'beside' | 'apart'>;

/** The reports of a run, each body's years beside one another, and beside those that were named for that. */
export class Years {
  /** How many reports were compared with another. */
  compared = 0;
  readonly #series: Series;
  /** null where none were named. */
  readonly #previous: readonly Input[] | null;
  readonly #alone: Apart[] = [];

  private constructor(series: Series, previous: readonly Input[] | null) {
    this.#series = series;
    this.#previous = previous;
  }

  static async of({ previous }: Pick<Call, 'previous'>, { host, config: { renamed = {} } }: Context): Promise<Years> {
    const inputs = previous === null ? null : await findInputs([previous], host.files);
    return new Years(new Series({ renamed }), inputs);
  }

  /** The reports to read before all others. */
  get first(): { readonly inputs: readonly Input[]; take(read: Sourced): void } {
    return {
      inputs: this.#previous ?? [],
      take: ({ source, report }) => {
        this.#series.remember(source, report);
      },
    };
  }

  check(source: string, report: Report, options: CheckOptions): Checked {
    const { beside, alone, record: _, ...checked } = this.#series.check(source, report, options);
    if (beside.length > 0) this.compared += 1;
    else if (this.#previous !== null && alone !== null) this.#alone.push(alone);
    if (this.#previous === null) return { source, checked, ...(beside.length > 0 && { beside }) };
    return { source, checked, beside, ...(alone !== null && { apart: alone }) };
  }

  /** What became of each figure since the year before, and to the year after. */
  changes({ agency, year }: Report, options: CheckOptions): Changes {
    return agency === null || year === null ? { changes: [] } : this.#series.changes(agency, year, options);
  }

  /** Whether reports were named to compare with, and there was nothing to compare. */
  get isInVain(): boolean {
    return this.#previous !== null && this.compared === 0;
  }

  /** Says on standard error what could not be compared, and why: each thing once. */
  async tellApart({ host, words }: Context): Promise<void> {
    const told = [...this.#series.apart(), ...this.#alone].map((apart) => apartMessage(apart, words.lang));
    for (const message of new Set(told)) await host.stderr.write(`gouji: ${printable(message)}\n`);
  }
}
