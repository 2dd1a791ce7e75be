import { quotable } from '../figure-text.js';
import type { DoubtWords } from '../words.js';
import { tableNames } from './names.js';

export const doubts: DoubtWords = {
  'row-cells': ({ label, expected, found }) =>
    `“${quotable(label)}”行应有 ${expected} 个数，找到 ${found} 个，无法确定各属哪一列，没有采用`,
  'row-order': ({ label }) => `“${quotable(label)}”行不在格式规定的位置，没有采用`,
  'row-twice': ({ label }) => `“${quotable(label)}”行出现两次而数字不同，没有采用`,
  'label-unclear': ({ label }) => `“${quotable(label)}”与格式的行名只是相近，也可能是别的行，没有采用`,
  'column-order': ({ heading }) => `列标题“${quotable(heading)}”不在格式规定的位置，该表的数字没有采用`,
  'figures-without-label': ({ found }) => `有 ${found} 个数字找不到所属的行，没有采用`,
  'space-in-number': ({ raw }) => `“${quotable(raw)}”中间有空格，按一个数读取`,
  'table-unread': ({ table }) => `${tableNames[table]}的栏目已找到，其中的数字未能确切读出，没有采用`,
  'several-reports': ({ count }) => `其中有 ${count} 份报告，已分别读取`,
  'broken-characters': ({ encoding, count }) => `按 ${encoding} 解码时有 ${count} 个字符无法识别，以“�”代替`,
};
