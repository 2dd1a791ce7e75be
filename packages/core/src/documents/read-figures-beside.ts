import { mayHaveFiguresBeside, withFiguresBelow } from '../grammar/glued/figures-beside.js';
import type { Reading } from '../grammar/read.js';
import type { Cell, Report } from '../grammar/report.js';
import type { Block } from '../source/block.js';
import { linesOfText } from '../source/text-lines.js';

/**
 * Reads a text once more where figures stand on the lines of labels of rows that were not read, as if each had a line of
 * its own. What comes of it counts only where nothing that was read before is lost, and some figure more is read: the
 * same words and figures stand in lists and notes around a table too.
 */
export async function readFiguresBeside(
  text: string,
  plain: Reading,
  readBlocks: (blocks: readonly Block[]) => Promise<Reading>,
): Promise<Reading> {
  if (!mayHaveFiguresBeside(text)) return plain;
  const lines = linesOfText(text);
  const reports = plain.ok ? plain.reports : [];
  const read = new Set(reports.flatMap((report) => cellsRead(report).map(({ table, row }) => `${table}.${row}`)));
  const below = withFiguresBelow(lines, ({ table, key }) => !read.has(`${table}.${key}`));
  if (below === lines) return plain;
  const reading = await readBlocks(below);
  return reading.ok && (!plain.ok || readsMore(reading.reports, reports)) ? reading : plain;
}

function readsMore(reports: readonly Report[], before: readonly Report[]): boolean {
  const cells = reports.map(cellsRead);
  const cellsBefore = before.map(cellsRead);
  const isKept = cellsBefore.every((each, at) =>
    each.every(({ address, state, raw }) =>
      cells[at]?.some((cell) => cell.address === address && cell.state === state && cell.raw === raw),
    ),
  );
  return isKept && cells.length === cellsBefore.length && cells.flat().length > cellsBefore.flat().length;
}

function cellsRead({ tables }: Report): readonly Cell[] {
  return Object.values(tables).flatMap((table) => table.cells.filter(({ state }) => state !== 'absent'));
}
