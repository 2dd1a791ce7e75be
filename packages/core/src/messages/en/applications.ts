import type { Cell } from '../../grammar/report.js';
import { cellFigure, figureText } from '../figure-text.js';
import { namedColumn, namedRow } from '../named-cell.js';
import type { PartWords } from '../words.js';
import { englishOf } from './form.js';
import { names } from './names.js';

/** `Natural persons 80 + Commercial enterprises 1`: the addends that are not 0, each with its name. */
export function addends(cells: readonly Cell[], name: (cell: Cell) => string, none: string): string {
  const told = cells.filter(({ value }) => value !== null && value !== 0);
  return told.length === 0 ? none : told.map((cell) => `${name(cell)} ${cellFigure(cell)}`).join(' + ');
}

export function differs(difference: number | null): string {
  return `off by ${figureText(Math.abs(difference ?? 0))}`;
}

export const applications: PartWords<'applications'> = {
  'applications/balance': {
    title: 'received plus carried over equals concluded plus carried forward',
    message({ facts, equation, difference }) {
      const column = englishOf(namedColumn('applications', facts.along, facts.edition));
      const sides = [equation?.left ?? [], equation?.right ?? []].map((side) => side.map(cellFigure).join(' + '));
      return `Table 3, column “${column}”: ${sides.join(' ≠ ')}, ${differs(difference)} (received + carried over must equal concluded + carried forward)`;
    },
    advice: 'Check received, carried over, concluded and carried forward in this column, and correct the wrong one.',
  },
  'applications/outcome-sum': {
    title: 'the total concluded equals the sum of all outcomes',
    message({ facts, equation, actual, difference }) {
      const { along, edition } = facts;
      const column = englishOf(namedColumn('applications', along, edition));
      const left = addends(equation?.left ?? [], ({ address }) => names.row(address, edition), 'all outcomes 0');
      return `Table 3, column “${column}”: ${left} ≠ total concluded ${figureText(actual ?? 0)}, ${differs(difference)}`;
    },
    advice: 'Check the outcomes (一) to (六) and the total (七) in this column, and correct the wrong one.',
  },
  'applications/row-sum': {
    title: 'the total equals the sum of all applicants',
    message({ facts, equation, actual, difference }) {
      const { along, edition } = facts;
      const row = englishOf(namedRow('applications', along, edition));
      const left = addends(equation?.left ?? [], ({ address }) => names.column(address, edition), 'all applicants 0');
      return `Table 3, row “${row}”: ${left} ≠ total ${figureText(actual ?? 0)}, ${differs(difference)}`;
    },
    advice: 'Check the applicants and the total in this row, and correct the wrong one.',
  },
};
