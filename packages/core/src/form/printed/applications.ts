import { type FormLine, formGrid } from '../cells.js';
import { applicantColumns } from '../columns.js';
import type { Edition } from '../form.js';
import {
  beside,
  figure,
  over,
  type PrintedCell,
  type PrintedLabel,
  type PrintedRow,
  printedHeads,
  remark,
} from './printed-cell.js';

const [person, , , , , , total] = applicantColumns;
const organizations = applicantColumns.slice(1, -1);

const heads: readonly PrintedRow[] = [
  [remark(printedHeads.corner, 3, 3), over(printedHeads.applicants, applicantColumns.length)],
  [over(person.label, 1, 2), over(printedHeads.organizations, organizations.length), over(total.label, 1, 2)],
  organizations.map(({ label }) => over(label)),
];

/** The group that stands beside other groups and their rows. */
const results = '三、本年度办理结果';

/** Table three: three columns of labels, of which a row takes those that no group beside it takes. */
export function printedApplications(edition: Edition): PrintedRow[] {
  const { lines } = formGrid(edition, 'applications');
  return [
    ...heads,
    ...lines.map((line, at) => [...labels(line, lines[at - 1], lines), ...line.cells.map((cell) => figure(cell))]),
  ];
}

function labels({ row }: FormLine, before: FormLine | undefined, lines: readonly FormLine[]): PrintedCell[] {
  const { group } = row;
  const label = row.label as PrintedLabel;
  if (group === undefined) return [beside(label, 3)];
  const grouped = lines.filter((line) => line.row.group !== undefined).length;
  const all = before?.row.group === undefined ? [beside(results, 1, grouped)] : [];
  if (group === results) return [...all, beside(label, 2)];
  const own = lines.filter((line) => line.row.group === group).length;
  return [...all, ...(before?.row.group === group ? [] : [beside(group as PrintedLabel, 1, own)]), beside(label)];
}
