import type { Report } from '@gouji/core';
import type { ComparedEntry } from '@gouji/core/compare';
import { checkOptionsUnder } from '@gouji/core/config';
import type { CheckedEntry } from '@gouji/core/formats';
import { Series, type YearRecord } from '@gouji/core/series';
import type { Job } from '../run/job.js';

/** The reports of one job judged beside one another, those that were done before them, and those of other years that were sent. */
export class CheckedEntries {
  /** What others of the request are to be compared with. */
  readonly records: YearRecord[] = [];
  readonly #job: Job;
  readonly #series: Series;

  constructor(job: Job) {
    const { previous = [], before = [], config } = job;
    this.#job = job;
    this.#series = new Series({ renamed: config.renamed ?? {} });
    for (const record of previous) this.#series.rememberRecord(record);
    for (const record of before) this.#series.keepRecord(record);
  }

  /** A report as `check` tells it; for `compare`, judged by its years alone, and with what became of each figure. */
  entry(source: string, report: Report): CheckedEntry | ComparedEntry {
    const { command, config, previous } = this.#job;
    const options = checkOptionsUnder(config)(report.agency);
    const asked = command === 'compare' ? { ...options, only: ['series'] } : options;
    const { beside, alone, record, ...checked } = this.#series.check(source, report, asked);
    if (record !== null) this.records.push(record);
    if (previous === undefined) return { source, checked, ...(beside.length > 0 && { beside }) };
    const entry = { source, checked, beside, ...(alone !== null && { apart: alone }) };
    if (command !== 'compare') return entry;
    const { agency, year } = report;
    if (agency === null || year === null) return { ...entry, changes: [] };
    return { ...entry, ...this.#series.changes(agency, year, options) };
  }
}
