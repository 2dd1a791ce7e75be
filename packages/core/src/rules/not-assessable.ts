import { type Sum, type SumKind, sumsOf, type TableKey } from '../form/index.js';
import type { Cell, Table } from '../grammar/report.js';
import type { RuleId } from './rules.js';

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

/** Which rule judges which sums. */
const ruleOf = {
  balance: 'applications/balance',
  outcomes: 'applications/outcome-sum',
  row: 'applications/row-sum',
  block: 'disputes/outcome-sum',
} as const satisfies Record<SumKind, RuleId>;

/** What of a table the rules asked for could not judge; null when they judged every sum. */
export function notAssessable(
  table: Table,
  isAskedFor: (id: RuleId) => boolean,
  blankAsZero: boolean,
): NotAssessable | null {
  if (isWhole(table, blankAsZero)) return null;
  const rules = new Set<RuleId>();
  const inTheWay = new Set<number>();
  let sums = 0;
  let holdIfZero = 0;
  let failIfZero = 0;
  for (const sum of sumsOf(table.edition, table.key)) {
    const rule = ruleOf[sum.kind];
    if (!isAskedFor(rule)) continue;
    const gaps = [...sum.left, ...sum.right].filter((index) => isGap(table.cells[index], blankAsZero));
    if (gaps.length === 0) continue;
    sums++;
    rules.add(rule);
    for (const gap of gaps) inTheWay.add(gap);
    const difference = differenceIfZero(sum, table.cells);
    if (difference === 0) holdIfZero++;
    else if (difference !== null) failIfZero++;
  }
  if (sums === 0) return null;
  const cells = [...inTheWay].sort((a, b) => a - b).map((index) => table.cells[index] as Cell);
  return { table: table.key, rules: [...rules], sums, holdIfZero, failIfZero, cells };
}

function isGap(cell: Cell | undefined, blankAsZero: boolean): boolean {
  return cell?.value == null && !(blankAsZero && cell?.state === 'blank');
}

function isWhole({ cells }: Table, blankAsZero: boolean): boolean {
  for (let i = 0; i < cells.length; i++) if (isGap(cells[i], blankAsZero)) return false;
  return true;
}

/** Right minus left with every blank as 0; null when a cell holds neither a number nor nothing. */
function differenceIfZero({ left, right }: Sum, cells: readonly Cell[]): number | null {
  if ([...left, ...right].some((index) => isGap(cells[index], true))) return null;
  const total = (indices: readonly number[]) => indices.reduce((sum, index) => sum + (cells[index]?.value ?? 0), 0);
  return total(right) - total(left);
}
