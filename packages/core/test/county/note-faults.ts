import type { Fault } from './fault.js';
import { add, put } from './faults.js';
import { say } from './prose-faults.js';

const citing = '〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2020〕30号）';

/** Faults of which a note is all that is told, in reports without any other. */
export const noteFaults: readonly Fault[] = [
  {
    body: '教育局',
    year: 2024,
    plant(draft) {
      draft.labels = { 行政强制: '行政强治' };
    },
    found: ['structure/labels'],
  },
  {
    body: '公安局',
    year: 2024,
    plant(draft) {
      draft.below = `本报告根据《国务院办公厅政府信息与政务公开办公室关于印发${citing}编制。`;
    },
    found: ['structure/basis-cited'],
  },
  {
    body: '民政局',
    year: 2024,
    plant(draft) {
      draft.below = '本报告由五部分组成。';
    },
    found: ['structure/announced-parts'],
  },
  {
    body: '民政局',
    year: 2022,
    plant: put('proactive', { 'compulsoryMeasures.decisions': '/' }),
    found: ['cells/placeholder proactive.compulsoryMeasures.decisions'],
  },
  {
    body: '司法局',
    year: 2024,
    plant: say(() => '由××局会同办理。'),
    found: ['identity/leftover'],
  },
  {
    body: '财政局',
    year: 2024,
    plant(draft) {
      draft.prose[5] = ['本年度收取信息处理费1235元（国办函〔2020〕109号）。'];
    },
    found: ['prose/fee-multiple'],
  },
  {
    body: '水利局',
    year: 2024,
    plant: add('proactive', { 'licensing.decisions': 400 }),
    found: ['series/jump proactive.licensing.decisions'],
  },
];
