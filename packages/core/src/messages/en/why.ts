import type { WhyWords } from '../why-words.js';
import { counted, tableNames } from './names.js';

export const why: WhyWords = {
  sure: {
    certain: 'certain',
    'in-doubt': 'read, with something to look at',
    'by-sums': 'read, in part only by sums',
    'in-part': 'read in part',
    unread: 'not read',
    missing: 'not found',
  },
  counts: (read, cells, inferred) =>
    `${read} of ${counted(cells, 'cell')} read${inferred > 0 ? `, ${inferred} of them inferred` : ''}`,
  cells: (count) => counted(count, 'cell'),
  noTable: (table) => `${tableNames[table]} is not found`,
  noRow: (rows) => `${counted(rows, 'row')} of the form not found`,
};
