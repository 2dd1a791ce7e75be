import type { ReportClaim } from '../claims/claims-of.js';
import type { Address } from '../form/index.js';
import type { Doubt } from '../grammar/doubts.js';
import { withOrigins } from '../grammar/origins.js';
import type { Cell, OpenRow, Report, Table } from '../grammar/report.js';
import { cuttingsOf } from '../inference/cuttings.js';
import { isBroken } from '../inference/lone-figures.js';
import type { Reading } from '../inference/readings.js';
import { cellsOf, runOf } from '../inference/tokens.js';

/** A row with its cells, and the claims that leave no other reading. */
interface ReadRow {
  readonly row: OpenRow;
  readonly cells: readonly Cell[];
  readonly claims: readonly ReportClaim[];
}

/** Whether figures of table two, for which the form has no sums, stand in one behind labels that are theirs for certain. */
export function needsProse({ tables: { proactive: table } }: Report): boolean {
  return table?.open !== undefined && table.layout === 'glued' && !isBroken(table);
}

/**
 * The report with such rows read by what the prose states of them, where that leaves one of all ways of cutting their
 * digits, ways with blank cells among them, and that way fills every cell.
 *
 * @param stated what the prose claims of the year reported on
 */
export function readByProse(report: Report, stated: readonly ReportClaim[]): Report {
  const table = report.tables.proactive;
  if (table?.open === undefined) return report;
  const claims = stated.filter((claim) => isExact(claim) && isApart(claim, table, report));
  const read = table.open.flatMap((row) => readRow(row, claims) ?? []);
  if (read.length === 0) return report;
  const tables = { ...report.tables, proactive: withRows(table, read) };
  const told = { ...report, tables, doubts: report.doubts.map((doubt) => toldAnew(doubt, read)) };
  return report.origins === undefined ? told : withOrigins(told, report.origins);
}

/** Whether a claim tells the figure of a single cell for certain. */
function isExact({ certainty, relation, readings: [reading, ...others] }: ReportClaim): boolean {
  return certainty === 'exact' && relation === undefined && reading?.length === 1 && others.length === 0;
}

/** Whether a claim stands in another section than a table: words in the table's own may be a piece of it. */
function isApart(claim: ReportClaim, { place }: Table, { sections }: Report): boolean {
  const holds = (at: number) => sections.findIndex(({ start, end }) => start <= at && at < end);
  return holds(claim.start) !== holds(place.start);
}

function readRow(row: OpenRow, claims: readonly ReportClaim[]): ReadRow | null {
  const run = runOf(row.tokens);
  const own = claims.filter((claim) => row.cells.some(({ address }) => address === cellOf(claim)));
  if (run === null || run.borders.length > 0 || own.length === 0) return null;
  const readings = cuttingsOf(run.digits, row.cells.length).filter((reading) => fits(reading, row, own));
  const [only, another] = readings;
  if (only === undefined || another !== undefined || only.includes(null)) return null;
  return { row, cells: cellsOf(row, only), claims: own };
}

function cellOf({ readings: [reading = []] }: ReportClaim): Address | undefined {
  return reading[0];
}

/** Whether all claims hold in a reading; that there is none may be written as a blank. */
function fits(reading: Reading, { cells }: OpenRow, claims: readonly ReportClaim[]): boolean {
  const figureAt = (address: Address | undefined) =>
    reading[cells.findIndex((cell) => cell.address === address)]?.value;
  return claims.every((claim) => claim.value === (figureAt(cellOf(claim)) ?? 0));
}

function withRows({ open = [], ...table }: Table, read: readonly ReadRow[]): Table {
  const cells = [...table.cells];
  for (const { row, cells: own } of read)
    for (const [at, { index }] of row.cells.entries()) cells[index] = own[at] as Cell;
  const isRead = (row: OpenRow) => read.some((one) => one.row === row);
  const left = open.filter((row) => !isRead(row));
  const starts = new Set(read.map(({ row }) => row.cells[0]?.index));
  return {
    ...table,
    cells,
    rows: table.rows.map((row) => (starts.has(row.line.start) ? { ...row, doubtful: false } : row)),
    ...(left.length > 0 ? { open: left } : {}),
    readByProse: read.flatMap(({ row }) => row.cells.map(({ address }) => address)),
  };
}

/** The doubt about a row that is read now tells by what. */
function toldAnew(doubt: Doubt, read: readonly ReadRow[]): Doubt {
  if (doubt.kind !== 'figures-not-apart') return doubt;
  const found = read.find(({ row }) => row.cells[0]?.address === doubt.cells[0]);
  if (found === undefined) return doubt;
  const { table, cells, place } = doubt;
  const quotes = [...new Set(found.claims.map(({ quote }) => quote))];
  return { kind: 'read-by-prose', facts: { label: found.row.label, quotes }, table, cells, place };
}
