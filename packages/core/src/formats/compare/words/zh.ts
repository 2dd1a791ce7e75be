import type { CompareWords } from './compare-words.js';

export const zh: CompareWords = {
  title: '年度比较',
  about: '同一机关相邻两个年度的报告逐格比较；均为 0 的不列，各类申请人只列总计。',
  heading: (agency, earlier, later) => `${agency}：${earlier}年度 → ${later}年度`,
  columns: { figure: '项目', change: '增减', growth: '幅度', bar: '图示' },
  year: (year) => `${year}年度`,
  findings: '不衔接之处',
  noFindings: '两个年度衔接，没有发现问题。',
  sources: (earlier, later) => `上年：${earlier}；本年：${later}`,
  fromNothing: '原为 0',
};
