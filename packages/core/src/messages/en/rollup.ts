import { figureText } from '../figure-text.js';
import type { PartWords } from '../words.js';
import { differs } from './applications.js';
import { counted, names } from './names.js';

/** So many bodies are named in a sentence; a sum of more tells how many there are. */
const most = 8;

export const rollup: PartWords<'rollup'> = {
  'rollup/sum': {
    title: 'a government’s figure is the sum of those of its bodies',
    message({ facts: { edition, bodies, addends }, cells: [cell], expected, actual, difference }) {
      const name = cell === undefined ? '' : names.cell(cell.address, edition);
      const told = addends.slice(0, most).map(({ body, value }) => `${body} ${figureText(value)}`);
      const rest = addends.length - told.length;
      const sum = [...told, ...(rest > 0 ? [`${rest} more`] : [])].join(' + ') || 'all 0';
      return `${name}: the sum over ${counted(bodies, 'body', 'bodies')} is ${figureText(expected ?? 0)} (${sum}) ≠ ${figureText(actual ?? 0)} in the government’s report, ${differs(difference)}`;
    },
    advice:
      'Check this cell against the reports of the bodies: it may be added up wrongly, one may be left out, or a figure changed since.',
  },
  'rollup/missing': {
    title: 'every body on the roster has a report',
    message: ({ facts: { body, year } }) =>
      `${body} has no report of ${year}: every sum that it belongs to is incomplete; it is not counted as 0`,
    advice: 'Ask for the report; where the body was dissolved, merged or renamed, correct the roster.',
  },
  'rollup/duplicate': {
    title: 'one report a body and year',
    message: ({ facts: { body, year, sources } }) =>
      `${body} has ${sources.length} reports of ${year}: ${sources.join(', ')}; none of them is in the sums`,
    advice: 'Keep the final one only, and roll up again.',
  },
};
