import { cellFigure } from '../figure-text.js';
import { namedRow } from '../named-cell.js';
import type { PartWords } from '../words.js';
import { englishOf } from './form.js';
import { names } from './names.js';

export const proactive: PartWords<'proactive'> = {
  'proactive/in-force-covers-issued': {
    title: 'documents issued this year and not repealed are in force',
    message({ facts: { row, edition }, cells }) {
      const [issued = '', repealed = '', inForce = ''] = cells.map(cellFigure);
      const name = englishOf(namedRow('proactive', row, edition));
      return `Table 2, “${name}”: ${issued} issued and ${repealed} repealed this year, but only ${inForce} in force`;
    },
    advice:
      'Check the number in force: it counts all documents valid at the end of the year, those of earlier years too.',
  },
  'proactive/rule-making-power': {
    title: 'a body that may make no rules has 0 in the row of rules',
    message({ facts: { agency, edition }, cells }) {
      const figures = cells.map((cell) => `${names.column(cell.address, edition)} ${cellFigure(cell)}`);
      return `${agency} may make no rules (规章), but Table 2 counts some: ${figures.join(', ')}`;
    },
    advice: 'Check whether these are normative documents; if so, move them to that row and write 0 for rules.',
  },
};
