import type { Draft } from './county.js';
import { type Fault, figureAt } from './fault.js';

/** Adds a sentence to what section one says of requests. */
export function say(sentence: (draft: Draft) => string): Fault['plant'] {
  return (draft) => {
    const [opening = '', first = '', requests = '', ...rest] = draft.prose[0] ?? [];
    draft.prose[0] = [opening, first, requests + sentence(draft), ...rest];
  };
}

const received = 'applications.received.total';

/** Faults of names, years and dates, and of figures that the prose states otherwise than the tables. */
export const proseFaults: readonly Fault[] = [
  {
    body: '发展和改革局',
    year: 2023,
    plant: say(() => '2022年，我局新收政府信息公开申请均按期答复。'),
    found: ['identity/year'],
  },
  {
    body: '科学技术局',
    year: 2023,
    plant: say(() => '未办结的申请结转至2023年继续办理。'),
    found: ['identity/carry-target'],
  },
  {
    body: '工业和信息化局',
    year: 2023,
    plant: say(() => '2023年，白石县林业局认真贯彻落实各项公开要求。'),
    found: ['identity/agency'],
  },
  {
    body: '人力资源和社会保障局',
    year: 2023,
    plant(draft) {
      draft.below = '发布日期：2024-02-18';
    },
    found: ['identity/deadline'],
  },
  {
    body: '自然资源局',
    year: 2023,
    plant: say((draft) => `全年新收政府信息公开申请${figureAt(draft, received) + 1}件。`),
    found: [`prose/received ${received}`],
  },
  {
    body: '住房和城乡建设局',
    year: 2023,
    plant: say((draft) => `上年结转${figureAt(draft, 'applications.carriedOver.total') + 1}件。`),
    found: ['prose/carried-over applications.carriedOver.total'],
  },
  {
    body: '交通运输局',
    year: 2023,
    plant: say((draft) => `办结政府信息公开申请${figureAt(draft, 'applications.concluded.total') + 3}件。`),
    found: ['prose/concluded applications.concluded.total'],
  },
  {
    body: '农业农村局',
    year: 2023,
    plant: say((draft) => `结转下年度继续办理${figureAt(draft, 'applications.carriedForward.total') + 1}件。`),
    found: ['prose/carried-forward applications.carriedForward.total'],
  },
  {
    body: '文化和旅游局',
    year: 2023,
    plant: say((draft) => `予以公开${figureAt(draft, 'applications.granted.total') + 2}件。`),
    found: ['prose/outcomes applications.granted.total'],
  },
  {
    body: '卫生健康局',
    year: 2023,
    plant: say((draft) => `新收申请中，自然人${figureAt(draft, 'applications.received.naturalPerson') + 1}件。`),
    found: ['prose/applicants applications.received.naturalPerson'],
  },
  {
    body: '退役军人事务局',
    year: 2023,
    plant: say(() => '全年未收到政府信息公开申请。'),
    found: [`prose/none-received ${received}`],
  },
  {
    body: '应急管理局',
    year: 2023,
    plant: say((draft) => {
      const cases = figureAt(draft, 'disputes.reconsideration.total');
      return `因政府信息公开引发行政复议${cases + 1}件。`;
    }),
    found: ['prose/reconsideration disputes.reconsideration.total'],
  },
  {
    body: '市场监督管理局',
    year: 2023,
    plant: say(() => '因政府信息公开引发行政诉讼2件。'),
    found: ['prose/litigation disputes.litigationDirect.total disputes.litigationAfterReconsideration.total'],
  },
  {
    body: '医疗保障局',
    year: 2023,
    plant: say(() => '政府信息公开行政诉讼败诉1件。'),
    found: ['prose/lost-cases disputes.litigationDirect.corrected disputes.litigationAfterReconsideration.corrected'],
  },
  {
    body: '乡村振兴局',
    year: 2023,
    plant: say((draft) => {
      const issued = figureAt(draft, 'proactive.normativeDocuments.issued');
      return `全年制发行政规范性文件${issued + 4}件。`;
    }),
    found: ['prose/normative-documents proactive.normativeDocuments.issued'],
  },
  {
    body: '北岭镇人民政府',
    year: 2023,
    plant: say((draft) => `作出行政许可决定${figureAt(draft, 'proactive.licensing.decisions') + 7}件。`),
    found: ['prose/decisions proactive.licensing.decisions'],
  },
  {
    body: '石桥镇人民政府',
    year: 2023,
    plant: say((draft) => `收取行政事业性收费${figureAt(draft, 'proactive.fees.amount') + 9}万元。`),
    found: ['prose/fee-collected proactive.fees.amount'],
  },
  {
    body: '白水镇人民政府',
    year: 2023,
    plant: say(() => '全年公开信息80条，其中网站50条、公众号32条。'),
    found: ['prose/parts-sum'],
  },
  {
    body: '马店镇人民政府',
    year: 2023,
    plant: say(() => '全年公开信息80条，其中网站50条，占65.2%。'),
    found: ['prose/percentage'],
  },
  {
    body: '新集镇人民政府',
    year: 2024,
    plant: say((draft) => `全年新收政府信息公开申请${figureAt(draft, received)}件，较上年增长250%。`),
    found: [`series/growth-stated ${received}`],
  },
];
