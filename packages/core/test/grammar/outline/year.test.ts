import { describe, expect, test } from 'vitest';
import { periodYear, yearIn } from '../../../src/grammar/outline/year.js';

describe('the first year in a text', () => {
  test.each<[string, number, string]>([
    ['云溪县2023年政府信息公开', 2023, '2023年'],
    ['云溪县2023年度政府信息公开', 2023, '2023年度'],
    ['云溪县2023 年 度政府信息公开', 2023, '2023 年 度'],
    ['云溪县1999年政府信息公开', 1999, '1999年'],
    ['云溪县二〇二三年政府信息公开', 2023, '二〇二三年'],
    ['云溪县二○二三年度政府信息公开', 2023, '二○二三年度'],
    ['云溪县二Ｏ二零 年政府信息公开', 2020, '二Ｏ二零 年'],
    ['云溪县一九九九年政府信息公开', 1999, '一九九九年'],
    ['2022年至2023年', 2022, '2022年'],
    ['编号12023年，2024年', 2024, '2024年'],
  ])('%s', (text, year, written) => {
    const found = yearIn(text);
    expect(found?.year).toBe(year);
    expect(text.slice(found?.start, found?.end)).toBe(written);
  });

  test.each(['云溪县政府信息公开', '2023', '2123年', '1823年', '三〇二三年', '23年', '二〇二年'])('none: %s', (text) =>
    expect(yearIn(text)).toBeNull(),
  );
});

describe('the period reported on', () => {
  test.each([
    '统计期限为2023年1月1日至12月31日。',
    '统计期限为2023年1月1日至2023年12月31日。',
    '统计期限为2023年1月1日起至2023年12月31日止',
    '统计期限为 2023 年 1 月 1 日 到 12 月 31 日',
    '2023年1月1日—12月31日',
    '2023年1月1日——2023年12月31日',
    '2023年1月1日-12月31日',
    '2023年1月1日~12月31日',
    '2023年1月1日～12月31日',
  ])('2023: %s', (text) => expect(periodYear(text)).toBe(2023));

  test.each([
    '2022年1月1日至2023年12月31日',
    '2023年1月1日至6月30日',
    '2023年5月1日至12月31日',
    '2023年1月1日12月31日',
    '2023年工作',
    '',
  ])('none: %s', (text) => expect(periodYear(text)).toBeNull());
});
