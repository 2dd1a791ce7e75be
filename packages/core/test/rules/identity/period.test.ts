import { describe, expect, test } from 'vitest';
import { checkWithProse } from '../../../src/rules/check-with-prose.js';
import { built } from '../../support/built-report.js';
import { told } from '../../support/told.js';

const fault = ['error identity/period'];

describe('another period than the report year', () => {
  test.each([
    '本报告所列数据的统计期限为2023年1月1日至12月31日。',
    '报告中所列数据统计期限自2023年1月1日起至2023年12月31日止。',
    '本报告所列数据统计时限自2024年1月1日到2024年11月30日。',
    '统计期限：2024年2月1日—12月31日。',
    '统计时间为2023年1月－12月。',
    '数据统计期限为２０２３年１月１日至１２月３１日。',
    '本报告统计数据从2023 年 1 月 1 日至\n2024 年 12 月 31 日。',
  ])('%s', (opening) => {
    expect(told({ opening })).toEqual(fault);
  });

  test('in section one, where it is the figures’ own', () => {
    expect(told({ also: '本报告所列数据的统计期限为2023年1月1日至12月31日。' })).toEqual(fault);
  });
});

describe('a school year', () => {
  test.each([
    ['of another body', '云溪县教育局', '2023年9月1日至2024年8月31日'],
    ['before the report', '云溪大学', '2022年9月1日至2023年8月31日'],
    ['that begins late', '云溪大学', '2023年10月1日至2024年8月31日'],
    ['that ends early', '云溪大学', '2023年9月1日至2024年7月31日'],
    ['of two years', '云溪大学', '2022年9月1日至2024年8月31日'],
    ['of a broken day', '云溪大学', '2023年9月2日至2024年8月31日'],
    ['short of a day', '云溪大学', '2023年9月1日至2024年8月30日'],
  ])('%s', (_, agency, dates) => {
    expect(told({ agency, opening: `统计期限为${dates}。` }, { only: ['identity/period'] })).toEqual(fault);
  });
});

describe('silent', () => {
  test.each([
    '本报告所列数据的统计期限为2024年1月1日至12月31日。',
    '统计期限自2024年1月1日0时起至2024年12月31日24时止。',
    '统计期限：2024年1月—12月。',
    '本报告数据统计期限为2024年1月1日至当年12月31日。',
    '如有疑问，请于2025年2月1日至2月10日联系。',
    '2023年1月1日至12月31日的内容另见往年栏目。',
    '本机关于2024年3月挂牌成立，本报告所列数据的统计期限为2024年3月1日至12月31日。',
    '青禾县应急局2024年3月组建。本报告所列数据的统计期限为2024年3月1日至12月31日。',
    '本报告所列数据截至2024年12月31日。',
  ])('%s', (opening) => {
    expect(told({ opening })).toEqual([]);
  });

  test('about periods of other things in section one', () => {
    expect(told({ also: '2024年3月1日至6月30日组织自查，统计信息412条。' })).toEqual([]);
    expect(told({ also: '2023年12月1日至2024年3月31日供暖期内每日公示水温。' })).toEqual([]);
  });

  test.each([
    ['云溪职业技术学院', 2024],
    ['云溪大学', 2023],
    ['云溪县第一中学', 2024],
  ])('about the school year of %s', (agency, year) => {
    const opening = '统计时间从2023年9月1日至2024年8月31日。';
    expect(told({ agency, year, opening }, { only: ['identity/period'] })).toEqual([]);
  });

  test('about a report without a year', () => {
    expect(told({ year: null, opening: '统计期限为2023年1月1日至12月31日。' })).toEqual([]);
  });
});

test('tells what is written, and where', () => {
  const report = built({ opening: '本报告所列数据的统计期限为2023年1月1日至12月31日。' });
  const [finding] = checkWithProse(report).findings;
  expect(finding?.facts).toEqual({ year: 2024, printed: '2023年1月1日至12月31日' });
  expect(report.text.slice(finding?.place?.start, finding?.place?.end)).toBe('2023年1月1日至12月31日');
  expect(finding?.place?.line).toBe(2);
});
