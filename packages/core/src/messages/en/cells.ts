import type { Edition, TableKey } from '../../form/index.js';
import type { Cell } from '../../grammar/report.js';
import { atMost, figureText, quotable } from '../figure-text.js';
import { gather } from '../gathered.js';
import { namedColumn } from '../named-cell.js';
import type { PartWords } from '../words.js';
import { englishOf } from './form.js';
import { counted, names, tableNames } from './names.js';

/** `all of “Natural persons”, “Total”; “Denied: state secret” (Total)`, at most six of them. */
function places(cells: readonly Cell[], table: TableKey, edition: Edition): string {
  const { columns, rows } = gather(cells, table, edition);
  const named = rows.map(({ first, columns }) => {
    const row = `“${names.row(first.address, edition)}”`;
    if (columns === null) return `all of ${row}`;
    return `${row} (${columns.map(({ address }) => names.column(address, edition)).join(', ')})`;
  });
  if (columns.length > 0) {
    named.unshift(`all of ${columns.map((key) => `“${englishOf(namedColumn(table, key, edition))}”`).join(', ')}`);
  }
  const { told, more } = atMost(named, 6);
  return `${told.join('; ')}${more ? '; …' : ''}`;
}

export const cells: PartWords<'cells'> = {
  'cells/number': {
    title: 'a cell holds a number',
    message: ({ facts, cells: [cell] }) =>
      cell === undefined ? '' : `${names.cell(cell.address, facts.edition)}: “${quotable(cell.raw)}” is not a number`,
    advice: 'Write a number, 0 where there is nothing; put explanations outside the table.',
  },
  'cells/count': {
    title: 'counts are non-negative integers',
    message: ({ facts, cells: [cell] }) =>
      cell === undefined
        ? ''
        : `${names.cell(cell.address, facts.edition)}: ${figureText(cell.value ?? 0)} is ${facts.fault === 'negative' ? 'negative' : 'not an integer'}`,
    advice: 'Write a non-negative integer.',
  },
  'cells/blank': {
    title: 'no cell is blank',
    message: ({ facts: { table, edition, whole }, cells }) =>
      whole
        ? `${tableNames[table]} is blank throughout: it has not been filled in`
        : `${tableNames[table]} has ${counted(cells.length, 'blank cell')}: ${places(cells, table, edition)}`,
    advice: 'Write 0 where there is nothing, and the figure where there is one.',
  },
  'cells/placeholder': {
    title: 'no sign stands for a figure',
    message: ({ facts: { table, edition }, cells }) =>
      `${tableNames[table]} has ${counted(cells.length, 'cell')} with a sign such as “${cells[0]?.raw ?? ''}” for a figure: ${places(cells, table, edition)}`,
    advice: 'Write 0 where there is nothing.',
  },
  'cells/unit': {
    title: 'the fee is stated in 万元 (10 000 yuan)',
    message({ facts: { edition, fault, converted }, cells: [cell] }) {
      if (cell === undefined) return '';
      const name = names.cell(cell.address, edition);
      return fault === 'unit-written'
        ? `${name} says “${quotable(cell.raw)}”, but the column is in 万元: ${figureText(converted)}`
        : `${name} is ${figureText(cell.value ?? 0)} 万元, which looks like yuan; if so it must be ${figureText(converted)}`;
    },
    advice: 'State the fee in 万元 (10 000 yuan), without a unit in the cell.',
  },
};
