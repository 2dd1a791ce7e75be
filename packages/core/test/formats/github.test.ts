import { expect, test } from 'vitest';
import type { CheckEntry } from '../../src/formats/entry.js';
import { githubWriter } from '../../src/formats/github.js';
import { written } from '../../src/formats/writer.js';
import { wordsOf } from '../../src/messages/words-of.js';
import { check } from '../../src/rules/check.js';
import { built } from '../support/built-report.js';
import { entries, wrong } from './corrections/entries.js';

const commandsOf = (run: readonly CheckEntry[], lang: 'zh' | 'en' = 'zh') =>
  [...written(githubWriter(wordsOf(lang)), run)].join('').trimEnd().split('\n');

test('a finding is a command with its file, line and rule', () => {
  const checked = check(built({ cells: { 'disputes.reconsideration.total': 3 } }));
  const [finding] = checked.findings;
  expect(commandsOf([{ source: '年报/水利局,1.txt', checked }])).toEqual([
    `::error file=年报/水利局%2C1.txt,line=${finding?.place?.line},title=disputes/outcome-sum 复议、诉讼的总计等于各项结果之和::` +
      '表四“行政复议”：结果维持 1 + 尚未审结 1 ≠ 总计 3，差 1%0A表四·行政复议·总计 3 → 2（总计未随之更新）。核对该栏的四项结果和总计，改正填错的一项。',
  ]);
});

test('every line is a command, whatever stands in a report or its name', () => {
  const lines = commandsOf([...entries, { source: 'a\n::stop-commands::x\r.txt', checked: wrong.checked }]);
  for (const line of lines) {
    expect(line).toMatch(/^::(error|warning|notice) [^:]*::[^\r]*$/);
    expect(line).not.toMatch(/\p{Cc}/u);
  }
  expect(lines.join('')).toContain('file=a%0A%3A%3Astop-commands%3A%3Ax%0A.txt');
});

test('what is dismissed is left out; what is unread or unsure is told', () => {
  const lines = commandsOf(entries);
  const open = wrong.checked.findings.length - 1;
  expect(lines.filter((line) => line.startsWith('::notice') && line.includes('title=读取存疑'))).toHaveLength(1);
  expect(lines.filter((line) => line.includes('水利_局') && !line.includes('读取存疑'))).toHaveLength(open);
  expect(lines.at(-1)).toContain('::error file=年报/空.txt,title=未能读取::');
});

test('standard input has no file, and severities are levels of their own', () => {
  const [first] = commandsOf([{ source: '-', checked: wrong.checked }], 'en');
  expect(first).toMatch(/^::(error|warning|notice) (line|title)=/);
});
