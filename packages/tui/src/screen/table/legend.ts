import type { Cell } from '@gouji/core';
import { type Line, span } from '../line/line.js';
import type { Look } from '../look.js';
import type { Columns } from './columns.js';
import type { TableData } from './table-data.js';

/** What the marks in the table mean: only those that are in it; and which columns are in sight, where not all are. */
export function legend({ table, lit, edited, beside }: TableData, columns: Columns, { screen }: Look): Line {
  const { marks } = screen;
  const has = (addresses: ReadonlySet<string>) => table.cells.some(({ address }: Cell) => addresses.has(address));
  const parts = [
    ...(columns.shown < columns.all
      ? [screen.columns(columns.first + 1, columns.first + columns.shown, columns.all)]
      : []),
    ...(has(lit.faults) ? [`[ ] ${marks.fault}`] : []),
    ...(has(lit.addends) ? [`+ ${marks.addend}`] : []),
    ...(has(edited) ? [`* ${marks.edited}`] : []),
    ...(beside === null ? [] : [`| ${marks.beside}`, `<> ${marks.differs}`]),
  ];
  return [span(` ${parts.join('   ')}`, 'faint')];
}
