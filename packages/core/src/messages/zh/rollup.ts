import { figureText } from '../figure-text.js';
import type { PartWords } from '../words.js';
import { differs } from './applications.js';
import { names } from './names.js';

/** So many bodies are named in a sentence; a sum of more tells how many there are. */
const most = 8;

export const rollup: PartWords<'rollup'> = {
  'rollup/sum': {
    title: '政府的数字等于所属各机关之和',
    message({ facts: { edition, bodies, addends }, cells: [cell], expected, actual, difference }) {
      const name = cell === undefined ? '' : names.cell(cell.address, edition);
      const told = addends.slice(0, most).map(({ body, value }) => `${body} ${figureText(value)}`);
      const rest = addends.length - told.length;
      const sum = [...told, ...(rest > 0 ? [`另 ${rest} 个机关`] : [])].join(' + ') || '均为 0';
      return `${name}：${bodies} 个机关之和 ${figureText(expected ?? 0)}（${sum}）≠ 政府报告 ${figureText(actual ?? 0)}，${differs(difference)}`;
    },
    advice: '对照各机关的报告核对这一格：是政府报告汇总时算错、漏加，还是机关的数字后来改过。',
  },
  'rollup/missing': {
    title: '名册上的机关都有年度报告',
    message: ({ facts: { body, year } }) => `${body}没有${year}年度的报告：凡涉及它的合计都不完整，没有按 0 计`,
    advice: '催交这份报告；机关已撤销、合并或改名的，更正名册。',
  },
  'rollup/duplicate': {
    title: '一个机关一年一份报告',
    message: ({ facts: { body, year, sources } }) =>
      `${body}${year}年度有 ${sources.length} 份报告：${sources.join('、')}；都没有计入合计`,
    advice: '只留下最后确定的一份，再汇总。',
  },
};
