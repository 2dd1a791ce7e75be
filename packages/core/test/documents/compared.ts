import { expect } from 'vitest';
import { readDocument } from '../../src/documents/index.js';
import { type Address, tableKeys } from '../../src/form/index.js';
import type { Report } from '../../src/grammar/report.js';
import type { Filled } from '../render/filled.js';

export async function readOnly(bytes: Uint8Array): Promise<Report> {
  const reading = await readDocument(bytes);
  if (!reading.ok) throw new Error(reading.problem.kind);
  expect(reading.reports).toHaveLength(1);
  return reading.reports[0] as Report;
}

/** Cells that were not read as they were filled. */
export function wrong(filled: Filled, report: Report): string[] {
  return tableKeys.flatMap((key) =>
    [...(filled.tables[key]?.entries ?? [])].flatMap(([address, entry]) => {
      const cell = cellAt(report, address);
      const value = entry.state === 'number' ? entry.value : null;
      return cell?.state === entry.state && cell.value === value ? [] : [`${address}: ${entry.raw} ${cell?.state}`];
    }),
  );
}

/** Cells that tell something else than what was set; those left out tell nothing. */
export function told(filled: Filled, report: Report): string[] {
  return tableKeys.flatMap((key) =>
    [...(filled.tables[key]?.entries ?? [])].flatMap(([address, entry]) => {
      const cell = cellAt(report, address);
      if (cell === undefined || cell.state === 'absent') return [];
      const value = entry.state === 'number' ? entry.value : null;
      // Figures whose label a page tore apart can still be told by the rows around them.
      const isAlike = cell.state === entry.state || (cell.state === 'inferred' && entry.state === 'number');
      return isAlike && cell.value === value ? [] : [`${address}: ${entry.raw} ${cell.state} ${cell.raw}`];
    }),
  );
}

/** Cells left out that no doubt is about. */
export function untold({ tables, doubts }: Report): string[] {
  const doubted = new Set(doubts.flatMap(({ cells }) => cells));
  const cells = Object.values(tables).flatMap((table) => table.cells);
  return cells
    .filter(({ state, address }) => state === 'absent' && !doubted.has(address))
    .map(({ address }) => address);
}

export function cellAt(report: Report, address: Address) {
  return tableKeys.flatMap((key) => report.tables[key]?.cells ?? []).find((cell) => cell.address === address);
}

export async function problemOf(bytes: Uint8Array, name = ''): Promise<object> {
  const reading = await readDocument(bytes, { name });
  if (reading.ok) throw new Error('read');
  return reading.problem;
}
