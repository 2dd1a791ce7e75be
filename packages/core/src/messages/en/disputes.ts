import { figureText } from '../figure-text.js';
import { namedRow } from '../named-cell.js';
import type { PartWords } from '../words.js';
import { addends, differs } from './applications.js';
import { englishOf } from './form.js';
import { names } from './names.js';

export const disputes: PartWords<'disputes'> = {
  'disputes/outcome-sum': {
    title: 'the total of cases equals the sum of their results',
    message({ facts, equation, actual, difference }) {
      const { along, edition } = facts;
      const row = englishOf(namedRow('disputes', along, edition));
      const left = addends(equation?.left ?? [], ({ address }) => names.column(address, edition), 'all results 0');
      return `Table 4, “${row}”: ${left} ≠ total ${figureText(actual ?? 0)}, ${differs(difference)}`;
    },
    advice: 'Check the four results and the total, and correct the wrong one.',
  },
};
