import { widthOf } from '@gouji/terminal';
import { describe, expect, test } from 'vitest';
import { commandNames, commands } from '../src/call/commands.js';
import { options } from '../src/call/options.js';
import { gouji } from './support/gouji.js';

const pages = ['', ...commandNames].flatMap((name) => ['zh', 'en'].map((lang) => [name, lang] as const));

describe.each(pages)('the help of "%s" in %s', (name, lang) => {
  const help = () => gouji([...(name === '' ? [] : [name]), '--help', '--lang', lang]);

  test('fits 80 columns', async () => {
    const { exit, stdout, stderr } = await help();
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    for (const line of stdout.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(80);
    expect(stdout).not.toMatch(/ $/m);
  });

  test('is in its language', async () => {
    const { stdout } = await help();
    expect(stdout).toContain(lang === 'zh' ? '选项：' : 'Options:');
    expect(stdout).not.toContain('undefined');
  });
});

test.each(commandNames)('the help of %s tells its options and formats', async (name) => {
  const { stdout } = await gouji([name, '--help']);
  for (const option of commands[name].options) expect(stdout).toContain(options[option].flag);
  if (commands[name].formats.length > 1) for (const format of commands[name].formats) expect(stdout).toContain(format);
});

test('a call without anything, -h and help show the same', async () => {
  const { stdout } = await gouji([]);
  expect(stdout).toContain('gouji <命令>');
  expect((await gouji(['-h'])).stdout).toBe(stdout);
  expect((await gouji(['help'])).stdout).toBe(stdout);
  expect((await gouji(['help', 'check'])).stdout).toBe((await gouji(['check', '-h'])).stdout);
});

test('help is not asked for after --', async () => {
  expect((await gouji(['check', '--', '--help'])).stderr).toContain('--help: 文件不存在');
});

describe('the language', () => {
  test.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'zh' }, 'zh'],
    [{ LANG: 'zh-TW' }, 'zh'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: '' }, 'en'],
    [{ LANG: 'C' }, 'en'],
    [{ LANG: 'zha_CN' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'zh_CN', LC_ALL: 'C' }, 'en'],
  ])('of %j is %s', async (env, lang) => {
    const { stdout } = await gouji(['rules'], { env });
    expect(stdout).toContain(lang === 'zh' ? '错误' : 'error');
  });

  test.each([
    ['rules', '--lang', 'en'],
    ['rules', '--lang=en'],
    ['--lang', 'en', 'rules'],
  ])('is what the call says: %s %s %s', async (...args) => {
    expect((await gouji(args)).stdout).toContain('error');
  });
});
