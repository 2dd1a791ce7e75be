import type { Cell, Report, Section, Table } from '../../src/grammar/report.js';
import { blank, type Entry, type Filled, fill, number, words } from './filled.js';

/** A report as it was read, to be written down anew: its title, its prose and its figures. */
export function filledFrom(report: Report): Filled {
  const tables = Object.entries(report.tables).map(([key, table]) => {
    return [key, fill(table.edition, table.key, (_, index) => entryFrom(table.cells[index]))];
  });
  return {
    agency: report.agency ?? '',
    year: report.year ?? 0,
    title: report.title?.text ?? '',
    prose: Object.fromEntries(report.sections.map((section) => [section.index, proseOf(section, report)])),
    tables: Object.fromEntries(tables),
  };
}

function entryFrom(cell: Cell | undefined): Entry {
  if (cell === undefined || cell.state === 'absent') throw new Error(`not read: ${cell?.address}`);
  if (cell.value !== null) return number(cell.value, cell);
  return cell.state === 'blank' ? blank : words(cell.raw);
}

/** The paragraphs of a section, without the table in it. */
function proseOf({ start, end }: Section, { text, tables }: Report): string[] {
  const table = Object.values<Table>(tables).find(({ place }) => place.start >= start && place.end <= end);
  const parts =
    table === undefined
      ? [text.slice(start, end)]
      : [text.slice(start, table.place.start), text.slice(table.place.end, end)];
  const lines = parts.flatMap((part) => part.split(/\r\n|\r|\n/));
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
