import { expect, test } from 'vitest';
import { parseRoster } from '../../src/rollup/roster.js';

const names = (text: string) => parseRoster(text).names;

test('a name a line, numbers and empty lines aside', () => {
  expect(names('# 2024年\n1. 县财政局\r\n\n（二）县水利局\n三、 县民政局\n- 城关镇\n')).toEqual([
    '县财政局',
    '县水利局',
    '县民政局',
    '城关镇',
  ]);
});

test('the column of CSV that its head names, else the first', () => {
  expect(names('序号,单位名称,联系人\n1,县财政局,"张三, 李四"\n2,"县""水利""局",\n')).toEqual([
    '县财政局',
    '县"水利"局',
  ]);
  expect(names('县财政局,张三\n县水利局,李四')).toEqual(['县财政局', '县水利局']);
  expect(names('序号\t部门\n1\t县财政局')).toEqual(['县财政局']);
});

test('a name that stands there again is told with both lines', () => {
  expect(parseRoster('县财政局\n县水利局\n 县 财政局\n')).toEqual({
    names: ['县财政局', '县水利局'],
    repeated: [{ name: '县 财政局', first: 1, line: 3 }],
  });
});

test('nothing names nobody', () => {
  expect(parseRoster('\n# 没有\n')).toEqual({ names: [], repeated: [] });
});
