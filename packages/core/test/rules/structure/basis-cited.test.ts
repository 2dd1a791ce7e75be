import { describe, expect, test } from 'vitest';
import { check } from '../../../src/rules/check.js';
import { built } from '../../support/built-report.js';
import { told } from '../../support/told.js';

const office = '国务院办公厅政府信息与政务公开办公室';
const form = `《${office}关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》`;
const matters = `《${office}关于政府信息公开工作年度报告有关事项的通知》`;

function cited(opening: string) {
  return told({ opening: `根据${opening}要求，编制本报告。` }, { only: ['structure'] });
}

describe('a number that is another notice’s', () => {
  test.each([
    `${matters}（国办公开办函〔2021〕30号）`,
    `${form}（国办公开办函〔2019〕60号）`,
    `${form}（国办公开办函〔2019〕30号）`,
    `${form}(国办公开办函[2021]60号)`,
    `国办公开办函〔2021〕30号${matters}`,
    `《关于印发<政府信息公开工作年度报告格式>的通知》国办函〔2020〕109号`,
  ])('%s', (opening) => {
    expect(cited(opening)).toEqual(['note structure/basis-cited']);
  });
});

test('characters missing before the number', () => {
  const opening = `${form}（国办开办函〔2021〕30号）`;
  expect(cited(opening)).toEqual(['note structure/basis-cited']);
  const [finding] = check(built({ opening })).findings;
  expect(finding?.facts).toEqual({
    fault: 'issuer',
    title: '格式',
    cited: '国办开办函〔2021〕30号',
    belongs: '国办公开办函〔2021〕30号',
  });
  expect(finding?.place?.line).toBe(2);
});

test('the number cited, and the one that belongs to the title', () => {
  const facts = (opening: string) => check(built({ opening })).findings.map((finding) => finding.facts);
  expect(facts(`${matters}（国办公开办函〔2021〕30号）`)).toEqual([
    { fault: 'number', title: '有关事项', cited: '国办公开办函〔2021〕30号', belongs: '国办公开办函〔2019〕60号' },
  ]);
  expect(facts(`${form}（国办公开办函[2020]第30号）`)).toEqual([
    { fault: 'number', title: '格式', cited: '国办公开办函〔2020〕30号', belongs: '国办公开办函〔2021〕30号' },
  ]);
  expect(facts(`《国务院办公厅》国办公开办函〔2021〕30号文件${matters}`)).toHaveLength(1);
});

test('points to the title', () => {
  const report = built({ opening: `根据${form}（国办开办函〔2021〕30号）` });
  const { start = 0, end = 0 } = check(report).findings[0]?.place ?? {};
  expect(report.text.slice(start, end)).toBe('年度报告格式');
  const other = built({ opening: `根据关于年度报告的有关事项的通知（国办公开办函〔2021〕30号）` });
  const { start: from = 0, end: to = 0 } = check(other).findings[0]?.place ?? {};
  expect(other.text.slice(from, to)).toBe('年度报告的有关事项');
});

test('eight citations are looked at, titles of nothing else among them', () => {
  const right = `${form}（国办公开办函〔2021〕30号）`;
  const wrong = `${form}（国办公开办函〔2019〕60号）`;
  expect(cited(right.repeat(7) + wrong + wrong)).toHaveLength(1);
  expect(cited(right.repeat(8) + wrong)).toEqual([]);
  expect(cited('年度报告内容'.repeat(9) + wrong)).toHaveLength(1);
});

describe('silent', () => {
  test.each([
    `${form}（国办公开办函〔2021〕30号）`,
    `${matters}（国办公开办函〔2019〕60号）`,
    `${form}(国办公开办函[2021] 30 号)`,
    `${form}【国办公开办函（2021）30号】`,
    `${form}和${matters}（国办公开办函〔2019〕60号）`,
    `国办公开办函〔2019〕60号、${form}（国办公开办函〔2021〕30号）`,
    `《关于印发政府信息公开工作年度报告格式的通知》（国办公开办函〔2021〕30号）`,
    `《青禾省人民政府办公厅关于做好政府信息公开工作年度报告有关事项的通知》（青政办函〔2024〕5号）`,
    `《政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）`,
    `${form}，结合国办发〔2019〕14号文件`,
    `${form}`,
    '国办公开办函〔2021〕30号文件',
    `国办公开办函〔2021〕30号《关于做好政府信息公开工作年度报告有关事项的方案》`,
    `国办公开办函〔2021〕30号《${'关于'.repeat(31)}政府信息公开工作年度报告有关事项的通知》`,
    `${matters}要求（国办公开办函〔2021〕30号）`,
    `年度报告（国办公开办函〔2019〕60号）`,
    `${matters}（国函〔2021〕30号）`,
    `${form}（国务院国办公开办函〔2021〕30号）`,
  ])('%s', (opening) => {
    expect(cited(opening)).toEqual([]);
  });
});

test('section one may cite the notices too', () => {
  const prose = `根据${matters}（国办公开办函〔2021〕30号），编制本报告。`;
  const inSection = (at: number) =>
    told(
      { sections: (all) => all.map((section) => (section.index === at ? { ...section, prose } : section)) },
      { only: ['structure'] },
    );
  expect(inSection(0)).toEqual(['note structure/basis-cited']);
  expect(inSection(5)).toEqual([]);
});
