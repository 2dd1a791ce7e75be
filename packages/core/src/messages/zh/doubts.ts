import type { TableKey } from '../../form/index.js';
import { atMost, quotable } from '../figure-text.js';
import type { DoubtWords, RowDoubtWords } from '../words.js';
import { tableNames } from './names.js';

/** A row by its label, or table four, whose one row has none. */
function rowOf(label: string, table: TableKey | null): string {
  return label === '' && table !== null ? tableNames[table] : `“${quotable(label)}”行`;
}

export const doubts: DoubtWords = {
  'row-cells'({ label, expected, found }, table) {
    const row = rowOf(label, table);
    if (found === 0) return `${row}没有数字，格数也不到 ${expected} 格，没有采用`;
    if (found !== expected) return `${row}应有 ${expected} 个数，找到 ${found} 个，无法确定各属哪一列，没有采用`;
    // Table four may also have its figures in several lines.
    const why = label === '' ? '夹有空白格，或分在几行' : '其中有空白格';
    return `${row}有 ${found} 个数，但${why}，无法确定各数属于哪一列，没有采用`;
  },
  'figures-not-apart'({ label, readings }, table) {
    const row = `${rowOf(label, table)}的数字连在一起`;
    const [one, other] = readings.map((figures) => figures.map((figure) => figure ?? '空白').join('、'));
    if (table === 'proactive') return `${row}，没有合计可以据以分开，没有采用`;
    if (one === undefined) return `${row}，怎样分开合计都不成立，没有采用`;
    if (other === undefined) return `${row}，按本行合计应读作 ${one}，但其他勾稽关系不成立，没有采用`;
    return `${row}，按合计可读作 ${one}，也可读作 ${other}，没有采用`;
  },
  'figures-scattered': ({ rows }, table) =>
    `有 ${rows} 行的数字多于列数，文字已不按单元格的顺序排列，${table === null ? '' : tableNames[table]}数字没有采用`,
  'read-by-sums': ({ rows, sums }, table) =>
    `${table === null ? '' : tableNames[table]}有 ${rows} 行的数字未分开，按合计关系只有一种读法，已照此读取；用到的 ${sums} 项勾稽关系不再作为核对`,
  'read-by-prose': ({ label, quotes }, table) =>
    `${rowOf(label, table)}的数字未分开，按正文${listed(quotes)}只有一种读法，已照此读取；正文的这些数不再作为核对`,
  'row-order': ({ label }) => `“${quotable(label)}”行不在格式规定的位置，没有采用`,
  'row-twice': ({ label }) => `“${quotable(label)}”行出现两次而内容不同，没有采用`,
  'label-unclear': ({ label }) => `“${quotable(label)}”与格式的行名只是相近，也可能是别的行，没有采用`,
  'column-order': ({ heading }) => `列标题“${quotable(heading)}”不在格式规定的位置，该表的数字没有采用`,
  'figures-without-label': ({ found }) => `有 ${found} 个数字找不到所属的行，没有采用`,
  'row-by-place': ({ label }) => `“${quotable(label)}”行没有行名，或行名与数字分开，只按所在的位置认定；请对照原文`,
  'space-in-number': ({ raw }) => `“${quotable(raw)}”中间有空格，按一个数读取`,
  'table-unread': ({ table }) => `${tableNames[table]}的栏目已找到，没有找到可以采用的数字`,
  'several-reports': ({ count }) => `文件中有 ${count} 份报告，已分别读取`,
  'broken-characters': ({ encoding, count }) => `按 ${encoding} 解码时有 ${count} 个字符无法识别，以“�”代替`,
  'title-unread': ({ lacks }) => {
    const named = { agency: '机关名称', year: '年度', both: '机关名称和年度' }[lacks];
    return `没有找到写明${named}的报告标题，要看${named}才能判断的规则没有核对；请补全标题后再核对`;
  },
  'pages-without-text': ({ pages }) => `第 ${pages.join('、')} 页没有文字，应是图片，未能读取；请对照原件`,
};

function rows(labels: readonly string[], table: TableKey): string {
  return `${tableNames[table]}有 ${labels.length} 行`;
}

function listed(labels: readonly string[]): string {
  const { told, more } = atMost(labels, 6);
  return told.map((label) => `“${quotable(label)}”`).join('') + (more ? '等' : '');
}

export const rowDoubts: RowDoubtWords = {
  'row-cells': (labels, table) => `${rows(labels, table)}无法确定各数属于哪一列，没有采用：${listed(labels)}`,
  'row-order': (labels, table) => `${rows(labels, table)}不在格式规定的位置，没有采用：${listed(labels)}`,
  'row-twice': (labels, table) => `${rows(labels, table)}出现两次而内容不同，没有采用：${listed(labels)}`,
  'label-unclear': (labels, table) =>
    `${rows(labels, table)}的行名与格式只是相近，也可能是别的行，没有采用：${listed(labels)}`,
};
