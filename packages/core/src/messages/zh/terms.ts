import { type BasisId, bases } from '../../rules/basis.js';
import type { Terms } from '../words.js';
import { tableNames } from './names.js';

export const terms: Terms = {
  severities: { error: '错误', warning: '警告', note: '提示' },
  states: {
    number: '数字',
    inferred: '推定的数字',
    blank: '空白',
    placeholder: '符号',
    text: '文字',
    absent: '缺失',
  },
  layouts: {
    grid: '文件中的表格',
    tab: '制表符分列',
    pipe: '竖线分列',
    lines: '一行一格',
    spaces: '空格分列',
    glued: '各格相连',
  },
  tables: tableNames,
  bases: Object.fromEntries(Object.entries(bases).map(([id, { zh }]) => [id, zh])) as Record<BasisId, string>,
  reasons: {
    'digit-dropped': '漏写一位数字',
    'digit-added': '多写一位数字',
    'digits-transposed': '相邻两位数字颠倒',
    'digit-changed': '写错一位数字',
    'cells-swapped': '两格互换',
    'row-shifted': '整行错位一格',
    'wrong-applicant': '记到另一类申请人名下',
    'number-split': '一个数拆在两格',
    'total-not-updated': '总计未随之更新',
    determined: '由勾稽关系唯一确定',
    'smallest-change': '改动最少',
  },
};
