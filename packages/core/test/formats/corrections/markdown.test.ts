import { describe, expect, test } from 'vitest';
import { markdownWriter } from '../../../src/formats/corrections/markdown.js';
import type { CheckEntry } from '../../../src/formats/entry.js';
import { written } from '../../../src/formats/writer.js';
import type { Lang } from '../../../src/messages/words.js';
import { wordsOf } from '../../../src/messages/words-of.js';
import { check } from '../../../src/rules/check.js';
import { built } from '../../support/built-report.js';
import { entries } from './entries.js';

function markdown(lang: Lang, run: Iterable<CheckEntry>): string {
  return [...written(markdownWriter(wordsOf(lang)), run)].join('');
}

test.each<Lang>(['zh', 'en'])('the list of corrections in %s', async (lang) => {
  await expect(markdown(lang, entries)).toMatchFileSnapshot(`corrections-${lang}.md`);
});

test('a list without corrections says so', () => {
  expect(markdown('zh', [{ source: 'a.txt', checked: check(built()) }])).toBe(
    [
      '# 政府信息公开工作年度报告整改清单',
      '',
      '没有发现需要整改的问题。',
      '',
      '## 汇总',
      '',
      '| 单位 | 年度 | 文件 | 错误 | 警告 | 提示 | 读取存疑 | 无法核对 |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      '| 青禾县水利局 | 2024 | a.txt | 0 | 0 | 0 | 0 | 0 |',
      '| 合计 |  |  | 0 | 0 | 0 | 0 | 0 |',
      '',
    ].join('\n'),
  );
});

describe('what a report says', () => {
  const cell = (raw: string) => markdown('zh', [{ source: raw, checked: check(built()) }]).split('\n')[8];

  test.each([
    ['a|b', 'a\\|b'],
    ['a\\|b', 'a\\\\\\|b'],
    ['<script>&', '&lt;script&gt;&amp;'],
    ['*a*_b_`c`', '\\*a\\*\\_b\\_\\`c\\`'],
    ['[a](b)', '\\[a\\](b)'],
    ['a\r\n b\u2028c', 'a<br>b<br>c'],
    ['a\u001b[2Jb', 'a \\[2Jb'],
  ])('is text, whatever it is: %j', (raw, text) => {
    expect(cell(raw)).toBe(`| 青禾县水利局 | 2024 | ${text} | 0 | 0 | 0 | 0 | 0 |`);
  });
});
