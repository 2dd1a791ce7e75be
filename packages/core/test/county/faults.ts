import { formGrid, type TableKey } from '../../src/form/index.js';
import { type Fault, figuresOf, indexOf } from './fault.js';
import { proseFaults } from './prose-faults.js';

/** One fault a report, so that none hides another. A rule that joins needs a line here. */
export const faults: readonly Fault[] = [
  ...proseFaults,
  {
    body: '发展和改革局',
    year: 2022,
    plant(draft) {
      draft.lacking = ['行政强制'];
    },
    found: ['structure/rows proactive.compulsoryMeasures.decisions'],
  },
  {
    body: '交通运输局',
    year: 2022,
    plant(draft) {
      draft.editions.proactive = '2019';
      draft.tables.proactive = formGrid('2019', 'proactive').cells.map(() => '0');
    },
    found: ['structure/edition'],
  },
  {
    body: '教育局',
    year: 2022,
    plant: put('applications', { 'denied.stateSecret.total': '1' }),
    found: [
      'applications/outcome-sum applications.concluded.total',
      'applications/row-sum applications.denied.stateSecret.total',
    ],
  },
  {
    body: '公安局',
    year: 2022,
    plant: add('applications', { 'received.naturalPerson': 1, 'received.total': 1 }),
    found: [
      'applications/balance applications.concluded.naturalPerson',
      'applications/balance applications.concluded.total',
    ],
  },
  {
    body: '民政局',
    year: 2023,
    plant: add('disputes', { 'reconsideration.total': 1 }),
    found: ['disputes/outcome-sum disputes.reconsideration.total'],
  },
  {
    body: '司法局',
    year: 2023,
    plant: put('proactive', { 'penalties.decisions': '' }),
    found: ['cells/blank proactive.penalties.decisions'],
  },
  {
    body: '财政局',
    year: 2022,
    plant: put('proactive', { 'compulsoryMeasures.decisions': '若干' }),
    found: ['cells/number proactive.compulsoryMeasures.decisions'],
  },
  {
    body: '水利局',
    year: 2022,
    plant: put('proactive', { 'licensing.decisions': '41.5' }),
    found: ['cells/count proactive.licensing.decisions'],
  },
  {
    body: '商务局',
    year: 2022,
    plant: put('proactive', { 'fees.amount': '451000元' }),
    found: ['cells/unit proactive.fees.amount'],
  },
  {
    body: '审计局',
    year: 2022,
    plant: put('proactive', { 'regulations.issued': '1', 'regulations.repealed': '1' }),
    found: ['proactive/rule-making-power proactive.regulations.issued proactive.regulations.repealed'],
  },
  {
    body: '统计局',
    year: 2022,
    plant: put('proactive', { 'normativeDocuments.inForce': '0', 'normativeDocuments.repealed': '0' }),
    found: [
      'proactive/in-force-covers-issued proactive.normativeDocuments.issued proactive.normativeDocuments.repealed proactive.normativeDocuments.inForce',
    ],
    beside: {
      2023: [
        'series/in-force proactive.normativeDocuments.issued proactive.normativeDocuments.repealed proactive.normativeDocuments.inForce',
      ],
    },
  },
  {
    body: '林业局',
    year: 2023,
    plant(draft) {
      draft.headings[4] = '';
      draft.prose[4] = [];
    },
    found: ['structure/sections'],
  },
  {
    body: '信访局',
    year: 2023,
    plant(draft) {
      delete draft.tables.disputes;
    },
    found: ['structure/tables'],
  },
  {
    body: '城关镇人民政府',
    year: 2022,
    plant(draft) {
      draft.headings[4] = (draft.headings[4] ?? '').replace('五', '三');
    },
    found: ['structure/section-title'],
  },
  {
    body: '东沟镇人民政府',
    year: 2024,
    plant: add('applications', {
      'carriedOver.naturalPerson': 1,
      'carriedOver.total': 1,
      'received.naturalPerson': -1,
      'received.total': -1,
    }),
    found: ['series/carry applications.carriedOver.naturalPerson', 'series/carry applications.carriedOver.total'],
  },
  {
    body: '西川镇人民政府',
    year: 2024,
    plant: add('proactive', { 'normativeDocuments.inForce': 3 }),
    found: [
      'series/in-force proactive.normativeDocuments.issued proactive.normativeDocuments.repealed proactive.normativeDocuments.inForce',
    ],
  },
  {
    body: '南坪镇人民政府',
    year: 2024,
    plant(draft, county) {
      const last = county.find(({ agency, year }) => agency === draft.agency && year === draft.year - 1);
      for (const [at, paragraphs] of Object.entries(last?.prose ?? {})) {
        draft.prose[Number(at)] = paragraphs.map((text) => text.replaceAll('2023年', '2024年'));
      }
    },
    found: ['series/copied'],
  },
  {
    body: '青山镇人民政府',
    year: 2022,
    plant: reword(0, '12月31日', '11月30日'),
    found: ['identity/period'],
  },
  {
    body: '柳林镇人民政府',
    year: 2023,
    plant(draft) {
      draft.prose[0] = (draft.prose[0] ?? []).filter((text) => !text.startsWith('（三）'));
    },
    found: ['prose/five-aspects'],
  },
  {
    body: '双河镇人民政府',
    year: 2023,
    plant(draft) {
      draft.prose[4] = ['无。'];
    },
    found: ['prose/problems-and-improvement'],
  },
  {
    body: '龙泉镇人民政府',
    year: 2023,
    plant(draft) {
      draft.prose[5] = ['没有其他需要报告的事项。'];
    },
    found: ['prose/fee-statement'],
  },
];

/** Writes other characters into cells, by row and column. */
export function put(table: TableKey, cells: Readonly<Record<string, string>>): Fault['plant'] {
  return (draft) => {
    for (const [cell, raw] of Object.entries(cells)) figuresOf(draft, table)[indexOf(table, cell)] = raw;
  };
}

/** Adds to figures. */
export function add(table: TableKey, cells: Readonly<Record<string, number>>): Fault['plant'] {
  return (draft) => {
    const figures = figuresOf(draft, table);
    for (const [cell, more] of Object.entries(cells)) {
      const at = indexOf(table, cell);
      figures[at] = String(Number(figures[at]) + more);
    }
  };
}

function reword(section: number, from: string, to: string): Fault['plant'] {
  return (draft) => {
    draft.prose[section] = (draft.prose[section] ?? []).map((text) => text.replace(from, to));
  };
}
