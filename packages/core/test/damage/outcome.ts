import { type Address, formGrid, tableKeys } from '../../src/form/index.js';
import type { Cell, Report } from '../../src/grammar/report.js';
import { check, readText } from '../../src/index.js';
import { type Entry, entryOf, type Filled, type FilledTable } from '../render/filled.js';
import { type Piece, print } from '../render/pieces.js';
import { type ReportStyle, writeReport } from '../render/report.js';

/**
 * What became of a damaged report.
 *
 * - `right`: every cell that was read is as it was
 * - `doubted`: some cell is not, and the reading has a doubt
 * - `found`: some cell is not, and `check` tells of something that it did not tell before
 * - `another report`: nothing tells, for the text is exactly what another body would have written
 * - `silent`: some cell is wrong and nothing tells of it
 */
type Outcome = 'right' | 'doubted' | 'found' | 'another report' | 'silent';

export interface Judged {
  readonly outcome: Outcome;
  readonly wrong: readonly Address[];
}

export function judge(
  filled: Filled,
  style: ReportStyle,
  known: ReadonlySet<string>,
  harmed: readonly Piece[],
): Judged {
  const { text } = print(harmed);
  const reading = readText(text);
  if (!reading.ok) return { outcome: 'right', wrong: [] };
  const wrong = reading.reports.flatMap((report) => wrongCells(filled, report));
  if (wrong.length === 0) return { outcome: 'right', wrong };
  if (reading.reports.some(({ doubts }) => doubts.length > 0)) return { outcome: 'doubted', wrong };
  const told = reading.reports.flatMap((report) => [...findingsOf(report)]);
  if (told.some((finding) => !known.has(finding))) return { outcome: 'found', wrong };
  const [report] = reading.reports;
  const same = report !== undefined && print(writeReport(asRead(filled, report), style)).text === text;
  return { outcome: same ? 'another report' : 'silent', wrong };
}

/** What `check` tells of a report, without places: damage moves them. */
export function findingsOf(report: Report): Set<string> {
  const { findings } = check(report);
  return new Set(findings.map(({ rule, cells }) => `${rule} ${cells.map(({ address }) => address).join(' ')}`));
}

function wrongCells(filled: Filled, report: Report): Address[] {
  return tableKeys.flatMap((key) => {
    const table = filled.tables[key];
    const read = report.tables[key];
    if (table === undefined || read === undefined) return [];
    const cells = new Map(read.cells.map((cell) => [cell.address, cell]));
    return formGrid(table.edition, key).cells.flatMap(({ address }) => {
      const cell = cells.get(address);
      return cell === undefined || cell.state === 'absent' || agrees(entryOf(table, address), cell) ? [] : [address];
    });
  });
}

function agrees(entry: Entry, cell: Cell): boolean {
  return entry.state === cell.state && (entry.state !== 'number' || entry.value === cell.value);
}

/** The report that another body would have filled in, going by what was read. */
export function asRead(filled: Filled, report: Report): Filled {
  const tables = Object.values(filled.tables).map((table): [string, FilledTable] => {
    const cells = report.tables[table.key]?.cells ?? [];
    const entries = new Map(cells.map(({ address, raw }) => [address, { state: 'text', raw } as const]));
    return [table.key, { ...table, entries }];
  });
  return { ...filled, tables: Object.fromEntries(tables) };
}
