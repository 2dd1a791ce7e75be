import type { WhyWords } from '../why-words.js';
import { tableNames } from './names.js';

export const why: WhyWords = {
  sure: {
    certain: '确定',
    'in-doubt': '已全部读出，请看提示',
    'by-sums': '已全部读出，部分只能据合计分开',
    'by-prose': '已全部读出，部分只能据正文分开',
    'in-part': '部分读出',
    unread: '没有读出',
    missing: '没有找到',
  },
  counts(read, cells, inferred, byProse) {
    const told = byProse === 0 ? '' : byProse === inferred ? '（据正文）' : `（据正文 ${byProse} 格）`;
    return `${cells} 格读出 ${read} 格${inferred > 0 ? `，其中推定 ${inferred} 格${told}` : ''}`;
  },
  cells: (count) => `${count} 格`,
  noTable: (table) => `没有找到${tableNames[table]}`,
  noRow: (rows) => `没有找到格式规定的 ${rows} 行`,
};
