import { describe, expect, test } from 'vitest';
import { gouji } from '../support/gouji.js';
import { reportText } from '../support/report-text.js';

const text = reportText({ cells: { 'disputes.reconsideration.upheld': 1, 'proactive.licensing.decisions': '' } });

/** What is told of findings under a config: `severity rule`, and the exit code. */
async function told(config: object, ...more: string[]): Promise<readonly [exit: number, findings: string[]]> {
  const files = { 'a.txt': text, 'gouji.config.json': JSON.stringify(config) };
  const { exit, stdout } = await gouji(['check', 'a.txt', '--format', 'json', ...more], { files });
  const { reports } = JSON.parse(stdout) as { reports: { findings: { severity: string; rule: string }[] }[] };
  return [exit, reports.flatMap(({ findings }) => findings.map(({ severity, rule }) => `${severity} ${rule}`))];
}

const sum = 'disputes/outcome-sum';

describe('the config of the working folder', () => {
  test('is not needed', async () => {
    expect(await told({})).toEqual([1, [`error ${sum}`, 'warning cells/blank']]);
  });

  test('settles how grave findings count, and from where on a run fails', async () => {
    expect(await told({ severities: { disputes: 'note', 'cells/blank': 'off' } })).toEqual([0, [`note ${sum}`]]);
    expect(await told({ severities: { disputes: 'warning' }, failOn: 'warning', skip: ['cells'] })).toEqual([
      1,
      [`warning ${sum}`],
    ]);
  });

  test('counts after what the call says', async () => {
    expect(await told({ failOn: 'note' }, '--fail-on', 'never')).toEqual([0, [`error ${sum}`, 'warning cells/blank']]);
    expect(await told({ only: ['structure'] }, '--only', 'cells')).toEqual([0, ['warning cells/blank']]);
    expect(await told({ skip: ['disputes'] }, '--skip', 'cells')).toEqual([0, []]);
  });

  test('settles the language', async () => {
    const files = { 'a.txt': text, 'gouji.config.json': '{"lang": "en"}' };
    expect((await gouji(['check', 'a.txt'], { files })).stdout).toContain('1 report, 1 error');
    expect((await gouji(['check', 'a.txt', '--lang', 'zh'], { files })).stdout).toContain('1 份报告');
    expect((await gouji(['rules'], { files })).stdout).toContain('applications/balance');
  });

  test('is read whatever encoding it was saved in', async () => {
    const config = '\uFEFF{"lang": "en"}';
    const files = { 'a.txt': text, 'gouji.config.json': new Uint8Array(Buffer.from(config, 'utf16le')) };
    expect((await gouji(['check', 'a.txt'], { files })).stdout).toContain('1 report');
  });

  test('is no matter of commands that have nothing to do with it', async () => {
    const { exit } = await gouji(['template', '--format', 'text'], { files: { 'gouji.config.json': '{' } });
    expect(exit).toBe(0);
  });
});

describe('--config', () => {
  test('names another, with paths from its own folder', async () => {
    const files = {
      'a.txt': text,
      'gouji.config.json': '{"failOn": "never"}',
      'office/own.json': '{"session": "no session.json"}',
      'office/no session.json': '{',
    };
    const { exit, stderr } = await gouji(['check', 'a.txt', '--config', 'office/own.json'], { files });
    expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining('office/no session.json') });
  });

  test.each([
    ['missing.json', 'gouji: 配置文件“missing.json”读不出：文件不存在；请检查路径和文件名。\n'],
    ['.', 'gouji: 配置文件“.”读不出：这是文件夹，不是文件。\n'],
    ['empty.json', 'gouji: 配置文件“empty.json”不对：第 1 行第 1 列起不是 JSON；请检查那里的引号、逗号和括号。\n'],
    [
      'bad.json',
      'gouji: 配置文件“bad.json”有 2 处不对：第 2 行 skipp 不是配置项，是不是“skip”；第 3 行 lang 不能是 "fr"，应为 "zh"、"en" 之一。\n',
    ],
  ])('that cannot be used is a wrong call: %s', async (path, sentence) => {
    const files = { 'a.txt': text, 'empty.json': '', 'bad.json': '{\n"skipp": [],\n"lang": "fr"}' };
    const { exit, stdout, stderr } = await gouji(['check', 'a.txt', '--config', path], { files });
    expect({ exit, stdout, stderr }).toEqual({ exit: 2, stdout: '', stderr: sentence });
  });

  test('with many faults tells the first, and how many more there are', async () => {
    const keys = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`nothing${at}`, at]));
    const files = { 'a.txt': text, 'c.json': JSON.stringify(keys) };
    const { exit, stderr } = await gouji(['check', 'a.txt', '--config', 'c.json', '--lang', 'en'], { files });
    expect(exit).toBe(2);
    expect(stderr).toContain('is not valid in 30 places: line 1, nothing0: there is no such key;');
    expect(stderr).toContain('; 20 more.\n');
  });

  test('commands nothing of a terminal', async () => {
    const files = { 'a.txt': text, 'c.json': '{"\u001b[31m": 1}' };
    const { stderr } = await gouji(['check', 'a.txt', '--config', 'c.json'], { files });
    expect(stderr).not.toContain('\u001b');
  });

  test('together with a call that leaves no rule is a wrong call', async () => {
    const files = { 'a.txt': text, 'c.json': '{"severities": {"cells": "off"}}' };
    const { exit, stderr } = await gouji(['check', 'a.txt', '--config', 'c.json', '--only', 'cells'], { files });
    expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining('没有留下任何规则') });
  });
});
