import type { FormCell, RuleId } from '@gouji/core';

type Reads = (cell: FormCell) => boolean;

const every: Reads = () => true;
const stocks: ReadonlySet<string> = new Set(['issued', 'repealed', 'inForce']);
const stock: Reads = ({ table, column }) => table === 'proactive' && stocks.has(column.key);
const applicants: Reads = ({ table, column }) => table === 'applications' && column.key !== 'total';

/** What prose tells a growth of. */
const grown: ReadonlySet<string> = new Set([
  'applications.received.total',
  'applications.carriedOver.total',
  'applications.concluded.total',
  'disputes.reconsideration.total',
  'disputes.litigationDirect.total',
  'disputes.litigationAfterReconsideration.total',
  'proactive.normativeDocuments.issued',
]);

/** Rows of table three that are no outcome of a request. */
const standing: ReadonlySet<string> = new Set(['received', 'carriedOver', 'concluded', 'carriedForward']);
const outcomes: Reads = ({ table, row }) => table === 'applications' && !standing.has(row.key);

/** The cells of some rows of a table. */
function rows(table: FormCell['table'], ...keys: readonly string[]): Reads {
  return (cell) => cell.table === table && keys.includes(cell.row.key);
}

/** The totals of some rows of table three. */
function totals(...keys: readonly string[]): Reads {
  return (cell) => rows('applications', ...keys)(cell) && cell.column.key === 'total';
}

/** Which cells each rule reads, beside the rules of sums: theirs are the cells of their sums. */
const reads: Readonly<Partial<Record<RuleId, Reads>>> = {
  'cells/number': every,
  'cells/count': every,
  'cells/blank': every,
  'cells/placeholder': ({ row }) => row.key !== 'regulations',
  'cells/unit': ({ address }) => address === 'proactive.fees.amount',
  'proactive/in-force-covers-issued': stock,
  'proactive/rule-making-power': ({ row }) => row.key === 'regulations',
  'prose/received': totals('received', 'carriedOver'),
  'prose/none-received': totals('received', 'carriedOver'),
  'prose/carried-over': totals('carriedOver'),
  'prose/carried-forward': totals('carriedForward'),
  'prose/concluded': totals('received', 'carriedOver', 'concluded'),
  'prose/outcomes': (cell) => outcomes(cell) && cell.column.key === 'total',
  'prose/applicants': applicants,
  'prose/reconsideration': rows('disputes', 'reconsideration'),
  'prose/litigation': rows('disputes', 'litigationDirect', 'litigationAfterReconsideration'),
  'prose/lost-cases': ({ table, column }) => table === 'disputes' && column.key === 'corrected',
  'prose/normative-documents': rows('proactive', 'regulations', 'normativeDocuments'),
  'prose/decisions': rows('proactive', 'licensing', 'penalties', 'compulsoryMeasures'),
  'prose/fee-collected': rows('proactive', 'fees'),
  'series/carry': rows('applications', 'carriedOver', 'carriedForward'),
  'series/in-force': stock,
  'series/growth-stated': ({ address }) => grown.has(address),
  'series/jump': ({ table, column }) => table === 'proactive' || column.key === 'total',
  'rollup/sum': every,
};

/** The rules that read a cell of the form, in the order of the rules. */
export function rulesOfCell(cell: FormCell): RuleId[] {
  return Object.entries(reads).flatMap(([rule, isRead]) => (isRead(cell) ? [rule as RuleId] : []));
}
