import { type Sum, sumsOf, type TableKey } from '../form/index.js';
import type { Cell, Table } from '../grammar/report.js';
import type { RuleId } from './rules.js';
import { ruleOfSum } from './sum-rules.js';

/** Sums of one table that cannot be judged, because a cell in them is no number. Said once a table. */
export interface NotAssessable {
  readonly table: TableKey;
  /** The rules that would have judged them. */
  readonly rules: readonly RuleId[];
  /** How many sums, and how many of them would hold or fail if every blank counted as 0 (the rest lack more than blanks). */
  readonly sums: number;
  readonly holdIfZero: number;
  readonly failIfZero: number;
  /** The cells that stand in the way, in the order of the form. */
  readonly cells: readonly Cell[];
}

/** What of a table the rules asked for could not judge; null when they judged every sum. */
export function notAssessable(
  table: Table,
  isAskedFor: (id: RuleId) => boolean,
  blankAsZero: boolean,
): NotAssessable | null {
  if (isWhole(table, blankAsZero)) return null;
  const rules = new Set<RuleId>();
  const inTheWay = new Uint8Array(table.cells.length);
  let sums = 0;
  let holdIfZero = 0;
  let failIfZero = 0;
  for (const sum of sumsOf(table.edition, table.key)) {
    const rule = ruleOfSum[sum.kind];
    if (!isAskedFor(rule)) continue;
    const difference = differenceIfZero(sum, table.cells, blankAsZero, inTheWay);
    if (difference === null) continue;
    sums++;
    rules.add(rule);
    if (difference === 0) holdIfZero++;
    else if (!Number.isNaN(difference)) failIfZero++;
  }
  if (sums === 0) return null;
  const cells = table.cells.filter((_, index) => inTheWay[index] === 1);
  return { table: table.key, rules: [...rules], sums, holdIfZero, failIfZero, cells };
}

function isWhole({ cells }: Table, blankAsZero: boolean): boolean {
  for (let i = 0; i < cells.length; i++) if (isGap(cells[i] as Cell, blankAsZero)) return false;
  return true;
}

function isGap({ value, state }: Cell, blankAsZero: boolean): boolean {
  return value === null && !(blankAsZero && state === 'blank');
}

/**
 * Right minus left of a sum with every blank as 0, NaN when a cell holds neither a number nor nothing; null when nothing
 * stands in its way. Marks the cells that do.
 */
function differenceIfZero(
  { left, right }: Sum,
  cells: readonly Cell[],
  blankAsZero: boolean,
  inTheWay: Uint8Array,
): number | null {
  let gaps = 0;
  let difference = 0;
  for (let at = 0; at < left.length + right.length; at++) {
    const isLeft = at < left.length;
    const index = (isLeft ? left[at] : right[at - left.length]) as number;
    const cell = cells[index] as Cell;
    if (cell.value !== null) difference += isLeft ? -cell.value : cell.value;
    else if (isGap(cell, blankAsZero)) {
      gaps++;
      inTheWay[index] = 1;
      if (isGap(cell, true)) difference = Number.NaN;
    }
  }
  return gaps === 0 ? null : difference;
}
