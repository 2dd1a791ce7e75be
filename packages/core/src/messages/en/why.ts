import type { WhyWords } from '../why-words.js';
import { counted, tableNames } from './names.js';

export const why: WhyWords = {
  sure: {
    certain: 'certain',
    'in-doubt': 'read, with something to look at',
    'by-sums': 'read, in part only by sums',
    'by-prose': 'read, in part only by the prose',
    'in-part': 'read in part',
    unread: 'not read',
    missing: 'not found',
  },
  counts(read, cells, inferred, byProse) {
    const told = byProse === 0 ? '' : byProse === inferred ? ' by the prose' : `, ${byProse} by the prose`;
    return `${read} of ${counted(cells, 'cell')} read${inferred > 0 ? `, ${inferred} of them inferred${told}` : ''}`;
  },
  cells: (count) => counted(count, 'cell'),
  noTable: (table) => `${tableNames[table]} is not found`,
  noRow: (rows) => `${counted(rows, 'row')} of the form not found`,
};
