import { editionForYear } from '../../form/index.js';
import { figureText, quotable } from '../figure-text.js';
import { namedColumn, namedRow } from '../named-cell.js';
import type { PartWords } from '../words.js';
import { columnName, names, rowName } from './names.js';

/** As many figures and sentences as one line tells. */
const most = 5;

export const series: PartWords<'series'> = {
  'series/carry': {
    title: '上一年度结转下年度的，等于本年度的上年结转',
    message({ facts: { column, earlier, later, carriedForward, carriedOver } }) {
      const name = columnName(namedColumn('applications', column, editionForYear(later)));
      return `${name}：${earlier}年度报告结转下年度继续办理 ${carriedForward} 件，${later}年度报告上年结转却是 ${carriedOver} 件`;
    },
    advice: '核对两个年度的报告；机构合并、拆分或者上年报告有误的，在报告中说明。',
  },
  'series/in-force': {
    title: '现行有效件数与上年末、本年制发和废止相衔接',
    message({ facts: { row, earlier, later, before, issued, repealed, inForce } }) {
      const name = rowName(namedRow('proactive', row, editionForYear(later)));
      const due = before + issued - repealed;
      return `${name}：${earlier}年度现行有效 ${before} 件，加${later}年度制发 ${issued} 件，减废止 ${repealed} 件，应为 ${due} 件，${later}年度现行有效却是 ${inForce} 件`;
    },
    advice: '核对现行有效件数；有到期自动失效或者重新清点的，在报告中说明。',
  },
  'series/growth-stated': {
    title: '文中的同比增减与两个年度的数字相符',
    message: ({ facts: { quote, stated, computed, earlier, later, before, after } }) =>
      `“${quotable(quote, 60)}”：${earlier}年度 ${figureText(before)}，${later}年度 ${figureText(after)}，${told(computed)}，不是${told(stated)}`,
    advice: '重新计算增减比例，并写明与上年的哪一个数相比。',
  },
  'series/jump': {
    title: '主要数字没有成倍的增减',
    message({ facts: { earlier, later, jumps, factor } }) {
      const figures = jumps
        .slice(0, most)
        .map(
          ({ address, before, after }) =>
            `${names.cell(address, editionForYear(later))} ${figureText(before)} → ${figureText(after)}`,
        );
      const more = jumps.length > most ? `等 ${jumps.length} 项` : '';
      return `${earlier}年度到${later}年度变化超过 ${factor} 倍：${figures.join('；')}${more}`;
    },
    advice: '核对数字、单位和统计口径；确有其事的，可以在报告中说明原因。',
  },
  'series/copied': {
    title: '文字不是照搬上一年度的报告',
    message({ facts: { earlier, later, share, same, sentences }, quotes = [] }) {
      const [first] = quotes;
      const example = first === undefined ? '' : `，如“${quotable(first.text, 40)}”`;
      return `${later}年度报告自己的文字有 ${Math.round(share * 100)}%（${sentences} 句中 ${same} 句）与${earlier}年度报告相同${example}`;
    },
    advice: '写本年度做了什么、有什么问题；年年相同的内容不必重复。',
  },
};

/** 增长 25%, 下降 3.46%. */
function told(percent: number): string {
  return `${percent < 0 ? '下降' : '增长'} ${figureText(Math.round(Math.abs(percent) * 100) / 100)}%`;
}
