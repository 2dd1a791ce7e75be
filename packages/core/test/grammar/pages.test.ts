import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/grammar/read.js';
import type { Report } from '../../src/grammar/report.js';
import { check } from '../../src/rules/check.js';

const sound = readFileSync(join(import.meta.dirname, '../../../../examples/yunxi-water-2024.tab.txt'), 'utf8');
const titled = (head: string) => `${head}\n${sound.slice(sound.indexOf('\n') + 1)}`;
const numbers = /^([一二三四五六])、(?=总体|主动公开政府|收到和|政府信息公开行政|存在的主要|其他需要)/gm;
const contents = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];
const list = contents.map((title, at) => `${'一二三四五六'[at]}、${title}`);

function one(text: string): Report {
  const reading = readText(text);
  if (!reading.ok) throw new Error(reading.problem.kind);
  expect(reading.reports).toHaveLength(1);
  return reading.reports[0] as Report;
}

function figures({ tables }: Report): (number | null)[] {
  return Object.values(tables).flatMap(({ cells }) => cells.map(({ value }) => value));
}

describe('a sound report reads the same, and nothing is said of it,', () => {
  const before = (text: string) => sound.replace('一、总体情况', `${text}\n一、总体情况`);
  test.each<[string, string]>([
    ['as it is', sound],
    ['with text in the line of a heading', sound.replace(/六、其他需要报告的事项\n+/, '六、其他需要报告的事项：')],
    ['with a heading that ends in a full stop', sound.replace(/一、总体情况\n+/, '一、总体情况。')],
    ['with a number but no mark', sound.replace('五、存在的', '五存在的')],
    ['with numbers in brackets', sound.replace(numbers, '（$1）')],
    ['with numbers of parts', sound.replace(numbers, '第$1部分 ')],
    ['with Markdown headings', sound.replace(numbers, '## $1、')],
    ['with a table of contents', before(list.join('\n'))],
    [
      'with a table of contents that names subheads',
      before([list[0], '（一）主动公开', '（二）依申请公开', ...list.slice(1)].join('\n')),
    ],
    [
      'with numbers of its own in section one',
      sound.replace('一、总体情况', '一、总体情况\n一、主动公开情况\n已公开。\n二、依申请公开情况\n已答复。'),
    ],
    [
      'with the form’s titles as subheads',
      sound.replace('一、总体情况', '一、总体情况\n（一）主动公开政府信息情况\n已公开。\n（二）总体情况'),
    ],
    ['below a menu', `行政许可\n行政处罚\n行政强制\n规章\n行政规范性文件\n${sound}`],
    [
      'beside a small table of its own',
      sound.replace('二、主动公开', '行政许可\t12\n行政处罚\t3\n行政强制\t0\n二、主动公开'),
    ],
    ['with a page’s number between rows', sound.replace('\n\t\t4.保护', '\n- 4 -\n\t\t4.保护')],
    ['with a label cut over two lines', sound.replace('2.其他法律行政法规', '2.其他法律行政\n法规')],
    ['with marks of Markdown and of pages', sound.replace(/\t12\t/, '\t**12**\t').replace('\t3\t', '\t3&nbsp;\t')],
  ])('%s', (_, text) => {
    const report = one(text);
    expect(figures(report)).toEqual(figures(one(sound)));
    expect(report.doubts).toEqual([]);
    expect(report.sections.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(check(report).findings).toEqual([]);
  });
});

test.each<[string, string, string | null, number]>([
  [
    'links to other years above it',
    titled('云溪县水务局2022年政府信息公开工作年度报告\n云溪县水务局2024年政府信息公开工作年度报告'),
    '云溪县水务局',
    2024,
  ],
  [
    'the page before',
    titled('云溪县水务局2024年政府信息公开工作年度报告\n上一篇：云溪县教育局2023年政府信息公开工作年度报告'),
    '云溪县水务局',
    2024,
  ],
  [
    'an index of the page',
    titled('标题 | 云溪县水务局2024年政府信息公开工作年度报告 | 发布日期 | 2025-01-22 |'),
    '云溪县水务局',
    2024,
  ],
  ['a government’s own name', titled('青禾县人民政府信息公开工作年度报告（2024年度）'), '青禾县人民政府', 2024],
  ['the body in a line of its own', titled('云溪县水务局\n2024年政府信息公开工作年度报告'), '云溪县水务局', 2024],
  ['the page’s source, which is no body', titled('来源：青禾县水利局\n2024年政府信息公开工作年度报告'), null, 2024],
  ['full-width digits', titled('云溪县水务局２０２４年政府信息公开工作年度报告'), '云溪县水务局', 2024],
  ['a mark of the kind of page', titled('【年报】云溪县水务局2024年政府信息公开工作年度报告'), '云溪县水务局', 2024],
])('the title among %s', (_, text, agency, year) => {
  expect(one(text)).toMatchObject({ agency, year });
});

test.each<[string, string]>([
  ['one cell too few', sound.replace(/(（一）予以公开\t\d+\t\d+\t)\d+\t/, '$1')],
  ['two figures in one cell', sound.replace(/(（一）予以公开\t)\d+\t\d+\t/, '$165 11\t')],
])('a row with %s is left out whole, with a doubt', (_, text) => {
  const report = one(text);
  const granted = report.tables.applications?.cells.filter(({ row }) => row === 'granted');
  expect(granted?.map(({ state }) => state)).toEqual(Array(7).fill('absent'));
  expect(report.doubts.map(({ kind }) => kind)).toEqual(['row-cells']);
});
