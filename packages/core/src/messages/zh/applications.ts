import type { Cell } from '../../grammar/report.js';
import { cellFigure, figureText } from '../figure-text.js';
import { namedColumn, namedRow } from '../named-cell.js';
import type { PartWords } from '../words.js';
import { columnName, names, rowName } from './names.js';

/** `自然人 80 + 商业企业 1`: the addends that are not 0, each with its name. */
export function addends(cells: readonly Cell[], name: (cell: Cell) => string, none: string): string {
  const told = cells.filter(({ value }) => value !== null && value !== 0);
  return told.length === 0 ? none : told.map((cell) => `${name(cell)} ${cellFigure(cell)}`).join(' + ');
}

export function differs(difference: number | null): string {
  return `差 ${figureText(Math.abs(difference ?? 0))}`;
}

export const applications: PartWords<'applications'> = {
  'applications/balance': {
    title: '本年新收加上年结转，等于办理结果总计加结转下年度',
    message({ facts, equation, difference }) {
      const column = columnName(namedColumn('applications', facts.along, facts.edition));
      const sides = [equation?.left ?? [], equation?.right ?? []].map((side) => side.map(cellFigure).join(' + '));
      return `表三“${column}”列：${sides.join(' ≠ ')}，${differs(difference)}（本年新收 + 上年结转，应等于办理结果总计 + 结转下年度）`;
    },
    advice: '核对该列的本年新收、上年结转、办理结果总计和结转下年度，改正填错的一项。',
  },
  'applications/outcome-sum': {
    title: '办理结果总计等于各项办理结果之和',
    message({ facts, equation, actual, difference }) {
      const { along, edition } = facts;
      const column = columnName(namedColumn('applications', along, edition));
      const left = addends(equation?.left ?? [], ({ address }) => names.row(address, edition), '各项办理结果均为 0');
      return `表三“${column}”列：${left} ≠ （七）总计 ${figureText(actual ?? 0)}，${differs(difference)}`;
    },
    advice: '核对该列（一）至（六）各项和（七）总计，改正填错的一项。',
  },
  'applications/row-sum': {
    title: '总计等于各类申请人之和',
    message({ facts, equation, actual, difference }) {
      const { along, edition } = facts;
      const row = rowName(namedRow('applications', along, edition));
      const left = addends(equation?.left ?? [], ({ address }) => names.column(address, edition), '各类申请人均为 0');
      return `表三“${row}”行：${left} ≠ 总计 ${figureText(actual ?? 0)}，${differs(difference)}`;
    },
    advice: '核对该行各类申请人的数量和总计，改正填错的一项。',
  },
};
