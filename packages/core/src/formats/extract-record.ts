import { claimsOf } from '../claims/claims-of.js';
import { formGrid, tableKeys } from '../form/index.js';
import type { Report } from '../grammar/report.js';
import { absentCell } from '../grammar/tables/cell.js';
import type { Words } from '../messages/words.js';
import { lineOf, type Origin } from '../source/place.js';
import { type ClaimRecord, claimRecord } from './claim-record.js';
import { type DoubtRecord, doubtRecord } from './doubt-record.js';
import { type WhyRecord, whyRecords } from './why/why-record.js';

/** One cell of the form as `extract` writes it: in JSON with these names. */
export interface CellRecord {
  readonly source: string;
  readonly agency: string | null;
  readonly year: number | null;
  /** The edition of the cell's table. */
  readonly edition: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  /** null unless `state` is `number` or `inferred`. */
  readonly value: number | null;
  readonly state: string;
  readonly raw: string;
  readonly line: number | null;
  readonly note: string;
  readonly unit: string;
  readonly address: string;
  /** Where in its file, beyond the line; null for plain text. */
  readonly origin: Origin | null;
}

export interface ExtractOptions {
  /** Tell how each table was read, and why cells were left out. */
  readonly why?: boolean;
}

/** A report as `extract` writes it in JSON. */
export interface ExtractReportRecord {
  readonly source: string;
  readonly title: string | null;
  readonly agency: string | null;
  readonly year: number | null;
  readonly published: string | null;
  readonly tables: readonly { readonly table: string; readonly edition: string; readonly layout: string }[];
  readonly cells: readonly CellRecord[];
  /** Numbers that the prose of the six sections states about the tables, in the order of the text. */
  readonly claims: readonly ClaimRecord[];
  readonly reading: readonly DoubtRecord[];
  /** How each table was read; there where it is asked for. */
  readonly why?: readonly WhyRecord[];
}

export function extractReportRecord(
  source: string,
  report: Report,
  words: Words,
  { why = false }: ExtractOptions = {},
): ExtractReportRecord {
  return {
    source,
    title: report.title?.text ?? null,
    agency: report.agency,
    year: report.year,
    published: report.published,
    tables: tableKeys.flatMap((key) => {
      const table = report.tables[key];
      return table ? [{ table: key, edition: table.edition, layout: table.layout }] : [];
    }),
    cells: [...cellRecords(source, report)],
    claims: claimsOf(report).map(claimRecord),
    reading: report.doubts.map((doubt) => doubtRecord(doubt, words)),
    ...(why ? { why: whyRecords(report, words) } : {}),
  };
}

/** Every cell of the form, in its order; those of a table that the report does not have are `absent`. */
export function* cellRecords(source: string, report: Report): Generator<CellRecord, void, undefined> {
  const { agency, year } = report;
  for (const table of tableKeys) {
    const read = report.tables[table];
    const edition = read?.edition ?? report.edition;
    for (const cell of read?.cells ?? formGrid(report.edition, table).cells.map(absentCell)) {
      const { row, column, value, state, raw, note, unit, address } = cell;
      const [line, origin] = [lineOf(cell.place), cell.place?.origin ?? null];
      yield { source, agency, year, edition, table, row, column, value, state, raw, line, note, unit, address, origin };
    }
  }
}
