import { expect, test } from 'vitest';
import { type Body, bodyOf, mayNotMakeRules } from '../../src/grammar/body.js';

test.each<[string, Body['level'], boolean]>([
  ['青禾省人民政府', 'province', true],
  ['青禾省人民政府办公厅', 'province', true],
  ['青禾省教育厅', 'province', false],
  ['青禾壮族自治区人民政府', 'province', true],
  ['青禾壮族自治区财政厅', 'province', false],
  ['自治区财政厅', 'province', false],
  ['青禾市人民政府', 'city', true],
  ['青禾市政府', 'city', true],
  ['青禾市人民政府办公室', 'city', true],
  ['青禾市政府办', 'city', true],
  ['青禾市政府办公', 'city', true],
  ['青禾市政府办事处', 'city', false],
  ['青禾市人民政府信访局', 'city', false],
  ['青禾市驻省人民政府办事处', 'province', false],
  ['青禾市财政局', 'city', false],
  ['青禾州财政局', 'city', false],
  ['青禾盟行政公署', 'city', false],
  ['青禾市东屏区人民政府', 'county', true],
  ['青禾市 东屏区 人民政府', 'county', true],
  ['青禾县水利局', 'county', false],
  ['青禾旗水利局', 'county', false],
  ['青禾县办事处', 'county', false],
  ['白沙洲镇人民政府', 'township', true],
  ['白沙洲乡人民政府', 'township', true],
  ['石门河街道办事处', 'township', true],
  ['石门河街道办', 'township', true],
  ['石门河街道', 'township', true],
  ['石门河街道财政所', 'township', false],
  ['石门河街道办事处财政所', 'township', false],
  ['石门河街道市民办事处', 'township', false],
  ['青禾市市场监督管理局', 'city', false],
  ['青禾市住房和城乡建设局', 'city', false],
  ['青禾省景区管理局', 'province', false],
])('%s: %s, a government: %s', (name, level, government) => {
  expect(bodyOf(name)).toMatchObject({ level, government });
});

test.each([
  '财政部',
  '中国人民银行青禾市分行',
  '国家税务总局青禾县税务局',
  '国务院国有资产监督管理委员会',
  '中华全国总工会青禾县委员会',
  '中央青禾县办公室',
  '中共青禾县委员会',
  '最高人民检察院青禾县办公室',
  '市场监督管理局',
  '',
])('%s tells no level', (name) => expect(bodyOf(name)).toBeNull());

test.each(['青禾县国家档案局', '青禾县中国茶博物馆'])('%s is no central body', (name) => {
  expect(bodyOf(name)?.level).toBe('county');
});

test.each([
  ['青禾县人民政府', true],
  ['石门河街道办事处', true],
  ['青禾市财政局', true],
  ['青禾市财政局 ', true],
  ['青禾省教育厅', true],
  ['青禾市发展和改革委', true],
  ['青禾市人民政府', false],
  ['青禾省人民政府办公厅', false],
  ['青禾市人民代表大会', true],
  ['青禾市局属企业', false],
  ['财政部', false],
])('%s may make no rules: %s', (name, may) => expect(mayNotMakeRules(name)).toBe(may));
