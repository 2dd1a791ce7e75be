import type { PartPages } from './page.js';

export const disputes: PartPages<'disputes'> = {
  'disputes/outcome-sum': {
    explanation: {
      zh: '表四行政复议、未经复议直接起诉、复议后起诉三栏，各自：总计 = 结果维持 + 结果纠正 + 其他结果 + 尚未审结。',
      en: 'In each of the three blocks of table four, the total is upheld + corrected + other result + pending.',
    },
    causes: [
      { zh: '总计没有填，留着 0。', en: 'The total was never filled in and stays 0.' },
      { zh: '尚未审结的案件没有计入总计。', en: 'Pending cases are left out of the total.' },
      { zh: '十五个数字错位一格。', en: 'The fifteen figures are shifted by one cell.' },
    ],
    exceptions: [
      {
        zh: '某项空白或不是数字时无法核对，另行说明。',
        en: 'A block with a cell that is blank or no number cannot be judged: that is told apart.',
      },
    ],
    failing: {
      text: {
        zh: '行政复议有维持 1 件、尚未审结 1 件，总计写作 0。',
        en: 'One case upheld and one pending, total printed 0.',
      },
      change: { cells: { 'disputes.reconsideration.total': '0' } },
    },
    holding: {
      text: {
        zh: '维持 1 件改为纠正 1 件，总计不变。',
        en: 'One case is corrected instead of upheld; the total stays.',
      },
      change: { cells: { 'disputes.reconsideration.upheld': '0', 'disputes.reconsideration.corrected': '1' } },
    },
  },
};
