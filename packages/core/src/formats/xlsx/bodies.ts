import type { CorrectionColumn } from '../../messages/correction-words.js';
import type { Words } from '../../messages/words.js';
import { columns } from '../corrections/columns.js';
import { goneLines, sinceSentence } from '../corrections/gone.js';
import { unsureOf } from '../corrections/unsure.js';
import type { CsvField } from '../csv.js';
import type { CheckedEntry } from '../entry.js';
import { fileName } from '../file-name.js';
import type { Sheet } from './sheet.js';
import type { SheetNames } from './sheet-names.js';

/** More sheets than this nobody finds anything in. */
const most = 200;

/** What a reviewer has said; left out where there is no session. */
const decided: ReadonlySet<CorrectionColumn> = new Set(['decision', 'reason', 'note']);

/** The reports of one body, with its rows of the list of corrections. */
interface Body {
  readonly name: string;
  readonly reports: CheckedEntry[];
  readonly rows: (readonly CsvField[])[];
  /** How it stands to the last round, and what is gone since. */
  readonly since: string[];
  readonly unsure: string[];
}

/** A sheet for each body that has sent a report. */
export class Bodies {
  readonly #bodies = new Map<string, Body>();

  constructor(readonly words: Words) {}

  /** A report with its rows of the list, whole. A report that names no body has a sheet of its own. */
  add(entry: CheckedEntry, rows: readonly (readonly CsvField[])[]): void {
    const { agency } = entry.checked.report;
    const key = agency === null ? `source ${entry.source}` : `agency ${agency}`;
    const body = this.#bodies.get(key) ?? {
      name: agency ?? fileName(entry.source),
      reports: [],
      rows: [],
      since: [],
      unsure: [],
    };
    this.#bodies.set(key, body);
    body.reports.push(entry);
    body.rows.push(...rows);
    const sentence = sinceSentence(entry.since, this.words);
    if (sentence !== null) body.since.push(sentence, ...goneLines(entry.since, this.words));
    body.unsure.push(...unsureOf(entry, this.words));
  }

  /** How many bodies have no sheet. */
  get left(): number {
    return Math.max(0, this.#bodies.size - most);
  }

  sheets(names: SheetNames): Sheet[] {
    return [...this.#bodies.values()].slice(0, most).map((body) => this.#sheet(body, names));
  }

  #sheet({ name, reports, rows, since, unsure }: Body, names: SheetNames): Sheet {
    const { corrections } = this.words;
    const years = [...new Set(reports.flatMap(({ checked }) => checked.report.year ?? []))];
    const shown = columns.flatMap((column, at) => (isShown(column.name, reports) ? [{ ...column, at }] : []));
    const title = [name, ...years.map((year) => corrections.year(year))].join('　');
    return {
      name: names.take(name),
      over: [title, ...reports.map(({ source }) => corrections.source(source))],
      heads: shown.map((column) => corrections.columns[column.name]),
      widths: shown.map(({ width }) => width),
      rows: rows.map((row, number) =>
        shown.map(({ name, at }) => (name === 'number' ? number + 1 : (row[at] ?? null))),
      ),
      below: [
        ...(rows.length === 0 ? [corrections.nothing] : []),
        ...since,
        ...(unsure.length === 0 ? [] : [corrections.unsure, ...unsure]),
      ],
      filters: rows.length > 0,
    };
  }
}

/** What the lines over the table say already is left out, where it is the same for all rows. */
function isShown(name: CorrectionColumn, reports: readonly CheckedEntry[]): boolean {
  if (name === 'agency') return false;
  if (name === 'since') return reports.some(({ since }) => since !== undefined);
  if (name === 'year' || name === 'source') return reports.length > 1;
  return !decided.has(name) || reports.some(({ decisions }) => decisions !== undefined);
}
