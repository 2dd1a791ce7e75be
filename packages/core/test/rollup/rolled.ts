import { checkRollUp } from '../../src/rollup/check-roll-up.js';
import { isRolledUp, type RollUpOptions, rollUp } from '../../src/rollup/roll-up.js';
import type { CheckOptions } from '../../src/rules/check-options.js';
import type { RollUp, SourcedReport, Total } from '../../src/rules/rollup/roll-up.js';
import { built, type Changes } from '../support/built-report.js';

/** A report of the specimen's figures, named after its body. */
export function reportOf(agency: string | null, changes: Changes = {}, source = `${agency}.docx`): SourcedReport {
  return { source, report: built({ agency, ...changes }) };
}

export const water = reportOf('青禾县水利局');
export const health = reportOf('青禾县卫生健康局');

/** The government's report, with each cell a sum over as many specimens. */
export function county(bodies: number, cells: Changes['cells'] = {}, changes: Changes = {}): SourcedReport {
  const { report } = water;
  const tables = Object.values(report.tables).flatMap((table) => table.cells);
  const sums = Object.fromEntries(
    tables.map(({ address, value }) => [address, Number(((value ?? 0) * bodies).toFixed(2))]),
  );
  return reportOf('青禾县人民政府', { ...changes, cells: { ...sums, ...cells } });
}

export function rolled(reports: readonly SourcedReport[], options: RollUpOptions = {}): RollUp {
  const result = rollUp(reports, options);
  if (!isRolledUp(result)) throw new Error(`nothing was rolled up: ${result.kind}`);
  return result;
}

export function findingsIn(reports: readonly SourcedReport[], options: RollUpOptions & CheckOptions = {}) {
  return checkRollUp(rolled(reports, options), options);
}

export function totalAt({ totals }: RollUp, address: string): Total {
  const total = totals.find(({ cell }) => cell.address === address);
  if (total === undefined) throw new Error(`no cell ${address}`);
  return total;
}
