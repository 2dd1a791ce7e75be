import { type BasisId, bases } from '../../rules/basis.js';
import type { Terms } from '../words.js';
import { tableNames } from './names.js';

export const terms: Terms = {
  severities: { error: 'error', warning: 'warning', note: 'note' },
  states: {
    number: 'number',
    inferred: 'inferred number',
    blank: 'blank',
    placeholder: 'placeholder',
    text: 'text',
    absent: 'absent',
  },
  layouts: {
    grid: 'a table of the file',
    tab: 'cells by tabs',
    pipe: 'cells by pipes',
    lines: 'one cell a line',
    spaces: 'columns by spaces',
    glued: 'nothing between cells',
  },
  tables: tableNames,
  bases: Object.fromEntries(Object.entries(bases).map(([id, { en }]) => [id, en])) as Record<BasisId, string>,
  reasons: {
    'digit-dropped': 'a digit dropped',
    'digit-added': 'a digit too many',
    'digits-transposed': 'two digits transposed',
    'digit-changed': 'a wrong digit',
    'cells-swapped': 'two cells swapped',
    'row-shifted': 'the row shifted by one cell',
    'wrong-applicant': 'filed under another applicant',
    'number-split': 'one number split over two cells',
    'total-not-updated': 'the total not updated',
    determined: 'the only figure that the sums allow',
    'smallest-change': 'the smallest change',
  },
};
