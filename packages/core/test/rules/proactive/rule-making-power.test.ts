import { expect, test } from 'vitest';
import { check } from '../../../src/rules/check.js';
import { built } from '../../support/built-report.js';
import { told } from '../../support/told.js';

const cells = { 'proactive.regulations.inForce': 3 };
const finding = 'warning proactive/rule-making-power proactive.regulations.inForce';

test.each([
  '青禾县水利局',
  '青禾县人民政府',
  '青禾县人民政府办公室',
  '青禾市东屏区人民政府',
  '白沙洲镇人民政府',
  '石门河街道办事处',
  '青禾市财政局',
  '青禾市住房和城乡建设局',
  '青禾省教育厅',
  '青禾壮族自治区财政厅',
  '青禾经济技术开发区管理委员会',
])('%s may make no rules', (agency) => {
  expect(told({ cells, agency })).toEqual([finding]);
});

test.each([
  '青禾省人民政府',
  '青禾省人民政府办公厅',
  '青禾市人民政府',
  '青禾市人民政府办公室',
  '青禾藏族自治州人民政府',
  '青禾壮族自治区人民政府',
  '国家市场监督管理总局',
  '住房和城乡建设部',
  '中国人民银行',
  '国务院国有资产监督管理委员会',
  '国家税务总局青禾县税务局',
  null,
])('%s may, or its name does not tell', (agency) => {
  expect(told({ cells, agency })).toEqual([]);
});

test('all figures of the row are named', () => {
  const all = { ...cells, 'proactive.regulations.issued': 1, 'proactive.regulations.repealed': 0 };
  expect(told({ cells: all })).toEqual([
    'warning proactive/rule-making-power proactive.regulations.issued proactive.regulations.inForce',
  ]);
});

test('of the 2019 form only rules newly made count', () => {
  const in2020 = { year: 2020, editions: { proactive: '2019', applications: '2019' } } as const;
  expect(told({ ...in2020, cells: { 'proactive.regulations.publishedTotal': 3 } })).toEqual([]);
  expect(told({ ...in2020, cells: { 'proactive.regulations.made': 1 } })).toEqual([
    'warning proactive/rule-making-power proactive.regulations.made',
  ]);
});

test('tells the body', () => {
  expect(check(built({ cells, agency: '青禾县水利局' })).findings).toMatchObject([
    { facts: { edition: '2021', agency: '青禾县水利局' } },
  ]);
});
