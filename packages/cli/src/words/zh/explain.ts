import type { ExplainWords } from '../explain-words.js';

/** 36(1)(2) → 第36条第（1）（2）项 */
function chineseArticle(_: string, article: string, items: string): string {
  const told = items.replaceAll('(', '（').replaceAll(')', '）');
  return told === '' ? `第${article}条` : `第${article}条第${told}项`;
}

export const explain: ExplainWords = {
  severity: '级别',
  basis: '依据',
  years: '年度',
  since: (from) => `${from} 年度起`,
  between: (from, to) => (from === to ? `${from} 年度` : `${from} 至 ${to} 年度`),
  advice: '办法',
  failing: '报错的例子',
  holding: '不报错的例子',
  causes: '常见原因',
  exceptions: '不算问题的情形',
  edition: '格式',
  item: '条款',
  group: '归类',
  row: '行',
  column: '列',
  law: '法条',
  article(law) {
    const articles = law.startsWith('art. ') ? law.slice('art. '.length).split(', ') : [];
    if (articles.length === 0) return law;
    return `《政府信息公开条例》${articles.map((one) => one.replace(/^(\d+)(.*)$/, chineseArticle)).join('、')}`;
  },
  unit: '单位',
  formula: '算式',
  difference: (figure) => `差 ${figure}`,
  rules: '查这一格的其他规则',
  ofRule: (rule) => `“gouji explain ${rule}”说明这条规则。`,
  sums: '参与的算式',
  cells: '这一行的单元格',
  count: (rules) => `共 ${rules} 条规则。`,
  off: '不用',
  configured(path, changed, off) {
    if (changed + off === 0) return `${path} 没有改变规则的级别，也没有不用的规则。`;
    return `按 ${path}：改了级别的 ${changed} 条，不用的 ${off} 条；“→”后面是现在的级别。`;
  },
};
