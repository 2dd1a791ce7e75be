import { describe, expect, test } from 'vitest';
import { check } from '../../../src/rules/check.js';
import { built } from '../../support/built-report.js';
import { told } from '../../support/told.js';

const office = '国务院办公厅政府信息与政务公开办公室';
const form = `《${office}关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》`;
const matters = `《${office}关于政府信息公开工作年度报告有关事项的通知》`;

function cited(opening: string) {
  return told({ opening: `根据${opening}要求，编制本报告。` });
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
  ])('%s', (opening) => {
    expect(cited(opening)).toEqual([]);
  });
});

test('section one may cite the notices too', () => {
  const prose = `根据${matters}（国办公开办函〔2021〕30号），编制本报告。`;
  const inSection = (at: number) =>
    told({ sections: (all) => all.map((section) => (section.index === at ? { ...section, prose } : section)) });
  expect(inSection(0)).toEqual(['note structure/basis-cited']);
  expect(inSection(5)).toEqual([]);
});
