import type { Edition, TableKey } from '../../form/index.js';
import type { Cell } from '../../grammar/report.js';
import { atMost, figureText, quotable } from '../figure-text.js';
import { gather } from '../gathered.js';
import { namedColumn } from '../named-cell.js';
import type { PartWords } from '../words.js';
import { columnName, names, tableNames } from './names.js';

/** `“自然人”“商业企业”列；“二、上年结转”的总计`, at most six of them. */
function places(cells: readonly Cell[], table: TableKey, edition: Edition): string {
  const { columns, rows } = gather(cells, table, edition);
  const named = rows.map(({ first, columns }) => {
    const row = `“${names.row(first.address, edition)}”`;
    if (columns === null) return `${row}整行`;
    return `${row}的${columns.map(({ address }) => names.column(address, edition)).join('、')}`;
  });
  if (columns.length > 0) {
    named.unshift(`${columns.map((key) => `“${columnName(namedColumn(table, key, edition))}”`).join('')}整列`);
  }
  const { told, more } = atMost(named, 6);
  return `${told.join('；')}${more ? '等' : ''}`;
}

export const cells: PartWords<'cells'> = {
  'cells/number': {
    title: '单元格填写数字',
    message: ({ facts, cells: [cell] }) =>
      cell === undefined ? '' : `${names.cell(cell.address, facts.edition)}：“${quotable(cell.raw)}”不是数字`,
    advice: '改填数字，没有发生的填 0；需要说明的，写在表格之外。',
  },
  'cells/count': {
    title: '数量为非负整数',
    message: ({ facts, cells: [cell] }) =>
      cell === undefined
        ? ''
        : `${names.cell(cell.address, facts.edition)}：${figureText(cell.value ?? 0)} ${facts.fault === 'negative' ? '是负数' : '不是整数'}`,
    advice: '改填非负整数。',
  },
  'cells/blank': {
    title: '单元格不留空白',
    message: ({ facts: { table, edition, whole }, cells }) =>
      whole
        ? `${tableNames[table]}全部空白，没有填写`
        : `${tableNames[table]}有 ${cells.length} 个单元格空白：${places(cells, table, edition)}`,
    advice: '没有发生的填 0；有数量的补填。',
  },
  'cells/placeholder': {
    title: '不以符号代替数字',
    message: ({ facts: { table, edition }, cells }) =>
      `${tableNames[table]}有 ${cells.length} 个单元格以“${cells[0]?.raw ?? ''}”等符号代替数字：${places(cells, table, edition)}`,
    advice: '没有发生的填 0。',
  },
  'cells/unit': {
    title: '收费金额以万元为单位',
    message({ facts: { edition, fault, converted }, cells: [cell] }) {
      if (cell === undefined) return '';
      const name = names.cell(cell.address, edition);
      return fault === 'unit-written'
        ? `${name}写作“${quotable(cell.raw)}”，而该栏单位为万元，应为 ${figureText(converted)}`
        : `${name}为 ${figureText(cell.value ?? 0)} 万元，疑以元为单位；如是，应为 ${figureText(converted)}`;
    },
    advice: '按万元填写收费金额，单元格内不写单位。',
  },
};
