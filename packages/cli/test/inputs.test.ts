import { execFile } from 'node:child_process';
import { chmod, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { gouji, type Setting, systemError } from './support/gouji.js';
import { reportText } from './support/report-text.js';

const good = reportText({ agency: '青禾县水利局' });
const files = { 'good.txt': good };
const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const broken = (code: string) => () => ({ read: () => Promise.reject(systemError(code)) });

/** Inputs that give no report: how they are named, what kind of problem that is, and what to say of them. */
const bad: Readonly<Record<string, readonly [input: string, kind: string, told: RegExp, setting?: Setting]>> = {
  'an empty file': ['x.txt', 'empty', /空/, { files: { 'x.txt': '' } }],
  'white space only': ['x.txt', 'white-space', /空白字符/, { files: { 'x.txt': ' \n\t\u3000\n' } }],
  'a byte-order mark only': ['x.txt', 'empty', /空/, { files: { 'x.txt': '\ufeff' } }],
  'binary data': [
    'x.txt',
    'binary',
    /不是文本/,
    { files: { 'x.txt': latin('\u0001\u0002\u0000\u00ff\u0007'.repeat(99)) } },
  ],
  'NUL bytes in text': ['x.txt', 'binary', /不是文本/, { files: { 'x.txt': good.replace('年', '\u0000年') } }],
  'a PDF named .txt': ['x.txt', 'damaged', /PDF/, { files: { 'x.txt': latin('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n') } }],
  'a Word file': ['x.docx', 'damaged', /./, { files: { 'x.docx': latin(`PK\u0003\u0004${'\u0000'.repeat(60)}`) } }],
  'a page without a report': [
    'x.txt',
    'no-report',
    /没有找到年度报告/,
    { files: { 'x.txt': '关于春节放假的通知\n各科室：\n' } },
  ],
  'a missing file': ['x.txt', 'unreadable', /文件不存在/],
  'a path through a file': ['good.txt/x.txt', 'unreadable', /路径中间有一段不是文件夹/, { files }],
  'a file without permission': ['good.txt', 'unreadable', /没有读取权限/, { files, faults: broken('EACCES') }],
  'a failing disk': ['good.txt', 'unreadable', /磁盘读取出错/, { files, faults: broken('EIO') }],
  'an error unheard of': ['good.txt', 'unreadable', /系统错误 EWHATEVER/, { files, faults: broken('EWHATEVER') }],
  'an empty folder': ['empty', 'empty-folder', /\.txt、\.text、\.md、\.markdown/, { files: { 'empty/': '' } }],
  'a folder of other files': [
    'other',
    'empty-folder',
    /没有可读的文件/,
    { files: { 'other/a.png': 'x', 'other/.b.txt': good } },
  ],
  'a glob without matches': ['*.text', 'no-match', /没有文件与这个通配符相符/, { files }],
  'a broken glob': ['good[.txt', 'no-match', /没有文件与这个通配符相符/, { files }],
  'a monstrous glob': [
    `${'*'.repeat(70_000)}x`,
    'bad-glob',
    /太长/,
    { files, faults: () => ({ kind: () => Promise.reject(systemError('ENOENT')) }) },
  ],
  'a file too large': [
    'good.txt',
    'too-large',
    /超过上限/,
    { files, faults: () => ({ read: async () => ({ bytes: 99 * 2 ** 20 }) }) },
  ],
  'empty standard input': ['-', 'empty', /空/, { stdin: '' }],
  'a link to nowhere': [
    'x.txt',
    'unreadable',
    /文件不存在/,
    { prepare: (folder) => symlink('nowhere', join(folder, 'x.txt')) },
  ],
  'a link to itself': [
    'x.txt',
    'unreadable',
    /链接绕成了圈/,
    { prepare: (folder) => symlink('x.txt', join(folder, 'x.txt')) },
  ],
};

describe.each(Object.entries(bad))('%s', (_, [input, kind, told, setting]) => {
  test('is told on standard error, with exit code 2', async () => {
    const { exit, stdout, stderr } = await gouji(['check', input], setting);
    expect(exit).toBe(2);
    expect(stderr).toMatch(told);
    expect(stderr).toMatch(/^gouji: .+\n$/);
    expect(stdout).toBe('0 份报告，0 个错误，0 个警告，0 个提示，1 个输入读不出\n');
  });

  test.each(['check', 'extract'])('is among the problems in the JSON of %s', async (command) => {
    const { exit, stdout } = await gouji([command, input, '--format', 'json'], setting);
    expect(exit).toBe(2);
    expect(JSON.parse(stdout).problems).toEqual([{ source: input, kind, message: expect.stringMatching(told) }]);
  });
});

test('one bad input among good ones stops none of them', async () => {
  const names = ['a.txt', 'b.txt', 'c.txt'];
  const setting = { files: { 'a.txt': good, 'b.txt': '', 'c.txt': reportText({ agency: '青禾县民政局' }) } };
  const { exit, stdout } = await gouji(['check', ...names, 'd.txt', '--format', 'json'], setting);
  const { reports, problems, summary } = JSON.parse(stdout);
  expect(exit).toBe(2);
  expect(reports.map(({ agency }: { agency: string }) => agency)).toEqual(['青禾县水利局', '青禾县民政局']);
  expect(problems.map(({ source }: { source: string }) => source)).toEqual(['b.txt', 'd.txt']);
  expect(summary).toMatchObject({ reports: 2, problems: 2 });
});

describe('what is read', () => {
  test('a folder is searched at every depth, in the order of the paths', async () => {
    expect(await sources(['.'], { files: tree })).toEqual(['b/a.text', 'b/c/d.md', 'b.TXT', 'z.markdown']);
  });

  test('operands are read in their order', async () => {
    expect(await sources(['z.markdown', 'b', 'b.TXT'], { files: tree })).toEqual([
      'z.markdown',
      'b/a.text',
      'b/c/d.md',
      'b.TXT',
    ]);
  });

  test('a quoted glob reads what the shell would have written out', async () => {
    expect(await sources(['b*'], { files: tree })).toEqual(['b/a.text', 'b/c/d.md', 'b.TXT']);
    expect(await sources(['**/*.{md,dat}'], { files: tree })).toEqual(['b/c/d.md', 'b/other.dat']);
  });

  test('a file is taken by its name even where it looks like a glob', async () => {
    const setting = { files: { '[1].txt': good, '1.txt': good } };
    expect(await sources(['[1].txt'], setting)).toEqual(['[1].txt']);
  });

  test('a file named directly is read whatever it is called', async () => {
    expect(await sources(['b/other.dat'], { files: tree })).toEqual(['b/other.dat']);
  });

  test('a file is read once, however often it is named', async () => {
    const prepare = (folder: string) => symlink('b.TXT', join(folder, 'link.txt'));
    const named = ['b.TXT', './b.TXT', 'link.txt', '*.TXT', '.', '.'];
    expect(await sources(named, { files: tree, prepare })).toEqual(['b.TXT', 'b/a.text', 'b/c/d.md', 'z.markdown']);
  });

  test('links that lead round are followed once', async () => {
    const prepare = async (folder: string) => {
      await symlink('..', join(folder, 'b', 'up'));
      await symlink('.', join(folder, 'b', 'here'));
    };
    expect(await sources(['b'], { files: tree, prepare })).toContain('b/a.text');
    expect((await sources(['.'], { files: tree, prepare })).length).toBe(4);
  });

  test.skipIf(process.platform === 'win32')('a pipe in a folder is passed over', async () => {
    const prepare = async (folder: string) => {
      await promisify(execFile)('mkfifo', [join(folder, 'b', 'pipe.txt')]);
    };
    expect(await sources(['b'], { files: tree, prepare })).toEqual(['b/a.text', 'b/c/d.md']);
  });

  test('standard input is read once', async () => {
    expect(await sources(['-', '-'], { stdin: good })).toEqual(['-']);
  });

  test('a folder that cannot be opened is told, and the others are read', async () => {
    const faults: Setting['faults'] = ({ names }) => ({
      names: (folder) => (folder.endsWith('c') ? Promise.reject(systemError('EACCES')) : names(folder)),
    });
    const { exit, stdout, stderr } = await gouji(['extract', '.'], { files: tree, faults });
    expect(exit).toBe(2);
    expect(stderr).toBe('gouji: b/c: 没有读取权限；请检查文件权限\n');
    expect(JSON.parse(stdout).reports).toHaveLength(3);
  });

  test('a folder of mode 0 is told where the system heeds it', async () => {
    const prepare = async (folder: string) => {
      await mkdir(join(folder, 'closed'));
      await chmod(join(folder, 'closed'), 0);
    };
    const { exit } = await gouji(['check', 'closed'], { prepare });
    expect(exit).toBe(2);
  });
});

const tree = {
  'b.TXT': good,
  'b/a.text': good,
  'b/c/d.md': good,
  'b/other.dat': good,
  'b/.hidden.txt': good,
  'node_modules/n.txt': good,
  'b/ReadMe.TXT': good,
  'z.markdown': good,
};

/** The sources that are read, in their order. */
async function sources(operands: readonly string[], setting: Setting): Promise<string[]> {
  const { stdout, stderr } = await gouji(['extract', ...operands, '--format', 'ndjson'], setting);
  expect(stderr).toBe('');
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).source);
}
