import type { NotAssessable } from '../../rules/not-assessable.js';
import { counted, tableNames } from './names.js';

/** `Table 3: 28 sums cannot be judged, as 168 cells hold no number; with blanks as 0, 27 would hold and 1 would fail` */
export function notAssessable({ table, sums, cells, holdIfZero, failIfZero }: NotAssessable): string {
  const holding = cells.length === 1 ? 'holds' : 'hold';
  const what = `${tableNames[table]}: ${counted(sums, 'sum')} cannot be judged, as ${counted(cells.length, 'cell')} ${holding} no number`;
  const outcomes = [
    holdIfZero > 0 ? `${holdIfZero} would hold` : '',
    failIfZero > 0 ? `${failIfZero} would fail` : '',
  ].filter((outcome) => outcome !== '');
  return outcomes.length === 0 ? what : `${what}; with blanks as 0, ${outcomes.join(' and ')}`;
}
