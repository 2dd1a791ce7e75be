import type { FormCell, RuleId } from '@gouji/core';

type Reads = (cell: FormCell) => boolean;

const every: Reads = () => true;
const counts: ReadonlySet<string> = new Set(['issued', 'repealed', 'inForce']);
const inForce: Reads = ({ table, column }) => table === 'proactive' && counts.has(column.key);

/** Which cells each rule reads, beside the rules of sums: theirs are the cells of their sums. */
const reads: Readonly<Partial<Record<RuleId, Reads>>> = {
  'cells/number': every,
  'cells/count': every,
  'cells/blank': every,
  'cells/placeholder': ({ row }) => row.key !== 'regulations',
  'cells/unit': ({ address }) => address === 'proactive.fees.amount',
  'proactive/in-force-covers-issued': inForce,
  'proactive/rule-making-power': ({ row }) => row.key === 'regulations',
  'series/carry': ({ row }) => row.key === 'carriedOver' || row.key === 'carriedForward',
  'series/in-force': inForce,
  'series/jump': ({ table, column }) => table === 'proactive' || column.key === 'total',
  'rollup/sum': every,
};

/** The rules that read a cell of the form, in the order of the rules. */
export function rulesOfCell(cell: FormCell): RuleId[] {
  return Object.entries(reads).flatMap(([rule, isRead]) => (isRead(cell) ? [rule as RuleId] : []));
}
