import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gouji, type Setting, systemError } from './support/gouji.js';
import { reportText } from './support/report-text.js';

const files = { 'a.txt': reportText(), 'b.txt': reportText({ agency: '青禾县民政局' }), 'old.csv': 'old' };

describe('--output', () => {
  const csv = ['extract', 'a.txt', '--format', 'csv', '--output', 'old.csv'];

  test('replaces the file and leaves standard output alone', async () => {
    const { stdout: expected } = await gouji(csv.slice(0, 4), { files });
    const { exit, stdout } = await gouji(csv, {
      files,
      async inspect(folder) {
        expect(await readFile(join(folder, 'old.csv'), 'utf8')).toBe(expected);
        expect((await readdir(folder)).sort()).toEqual(Object.keys(files).sort());
      },
    });
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: '' });
  });

  test('keeps a link and replaces what it points at', async () => {
    await gouji(['rules', '--output', 'link'], {
      files,
      prepare: (folder) => symlink('old.csv', join(folder, 'link')),
      inspect: async (folder) =>
        expect(await readFile(join(folder, 'old.csv'), 'utf8')).toContain('applications/balance'),
    });
  });

  test('keeps the old file when writing fails', async () => {
    const faults: Setting['faults'] = ({ writeAside }) => ({
      writeAside: async (path) => ({ ...(await writeAside(path)), write: () => Promise.reject(systemError('ENOSPC')) }),
    });
    const { exit, stderr } = await gouji(csv, {
      files,
      faults,
      async inspect(folder) {
        expect(await readFile(join(folder, 'old.csv'), 'utf8')).toBe('old');
        expect((await readdir(folder)).sort()).toEqual(Object.keys(files).sort());
      },
    });
    expect(exit).toBe(2);
    expect(stderr).toBe('gouji: 结果写不进“old.csv”：磁盘已满。\n');
  });

  test.each(['-', '/dev/stdout'])('%s is standard output', async (name) => {
    const { stdout } = await gouji(['check', 'a.txt', '--output', name], { files });
    expect(stdout).toContain('青禾县水利局');
  });

  test('has no colours', async () => {
    const setting: Setting = {
      files,
      columns: 80,
      inspect: async (folder) => expect(await readFile(join(folder, 'o'), 'utf8')).not.toContain('\u001b'),
    };
    await gouji(['check', 'a.txt', '--output', 'o'], setting);
  });

  test('is not kept from being one of the files in a folder that is not read', async () => {
    const { exit } = await gouji(['check', 'a.txt', '--output', 'b.txt'], { files });
    expect(exit).toBe(0);
  });
});

describe('a file of several reports', () => {
  test('is told as such, not as a doubt', async () => {
    const { stdout } = await gouji(['check', 'two.txt'], {
      files: { 'two.txt': reportText() + reportText({ agency: '青禾县民政局' }) },
    });
    expect(stdout).toBe(
      [
        '✔ two.txt  青禾县水利局 · 2024年度 · 制表符分列 · 文件中 2 份报告之一 · 未发现问题',
        '✔ two.txt  青禾县民政局 · 2024年度 · 制表符分列 · 文件中 2 份报告之一 · 未发现问题',
        '',
        '2 份报告，0 个错误，0 个警告，0 个提示',
        '',
      ].join('\n'),
    );
  });
});

describe('rows that could not be read for certain', () => {
  test('are told in one line', async () => {
    const text = reportText().replace(/^(（[一二]）予以公开.*|（二）部分公开.*|\t.*[12]\..*)\t0$/gm, '$1');
    const { stdout } = await gouji(['check', 'a.txt', '--only', 'disputes'], { files: { 'a.txt': text } });
    expect(stdout.match(/^ {4}- 第\d+至\d+行 {2}表三有 \d+ 行无法确定各数属于哪一列，没有采用：.*等$/gm)).toHaveLength(
      1,
    );
  });
});

describe('colours', () => {
  const painted = async (args: readonly string[], setting: Setting) =>
    (await gouji(['check', 'a.txt', ...args], { files, ...setting })).stdout.includes('\u001b[');

  test('show on a terminal only', async () => {
    expect(await painted([], { columns: 80 })).toBe(true);
    expect(await painted([], {})).toBe(false);
  });

  test.each([
    [[], { NO_COLOR: '1' }, false],
    [[], { NO_COLOR: '' }, true],
    [[], { TERM: 'dumb' }, false],
    [[], { FORCE_COLOR: '0' }, false],
    [['--no-color'], {}, false],
    [['--no-color'], { FORCE_COLOR: '1' }, false],
  ] as const)('%j %j', async (args, env, shown) => {
    expect(await painted(args, { columns: 80, env })).toBe(shown);
  });

  test('show in a pipe when forced', async () => {
    expect(await painted([], { env: { FORCE_COLOR: '1' } })).toBe(true);
  });
});

describe('a report that means harm', () => {
  const evil = '\u001b]8;;http://x\u0007\u009b2J\u202e!';
  const setting = {
    files: {
      'a.txt': reportText({ agency: `青禾县${evil}局`, cells: { 'proactive.licensing.decisions': `若干${evil}` } }),
      [`b${evil.replaceAll('/', '')}.txt`]: '',
    },
  };

  test.each(['pretty', 'csv', 'json', 'ndjson'])('cannot command the terminal in %s', async (format) => {
    const { stdout, stderr } = await gouji(['check', '.', '--format', format, '--no-color'], {
      ...setting,
      columns: 80,
    });
    expect(stdout.length).toBeGreaterThan(100);
    expect((stdout + stderr).replace(/[\r\n]/g, '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  test('is exact in files', async () => {
    const { stdout } = await gouji(['extract', 'a.txt'], setting);
    const { cells } = JSON.parse(stdout).reports[0];
    const cell = cells.find(({ address }: { address: string }) => address === 'proactive.licensing.decisions');
    expect(cell.raw).toContain('\u001b]8;;http://x\u0007');
  });
});

describe('a reader that goes away', () => {
  test('ends the run quietly, with the exit code of what was done', async () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`${at}.txt`, reportText()]));
    let read = 0;
    const faults: Setting['faults'] = (own) => ({
      read(path, limit) {
        read += 1;
        return own.read(path, limit);
      },
    });
    const { exit, stderr } = await gouji(['check', '.'], { files: many, stdoutTakes: 3, faults });
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(read).toBeLessThan(5);
  });
});

describe('progress', () => {
  const clock = () => {
    let time = 0;
    return () => {
      time += 600;
      return time;
    };
  };
  const args = ['check', 'a.txt', 'b.txt', 'a.txt', 'missing.txt', '--format', 'json'];

  test('is told on the terminal of standard error when a run takes long, and taken away', async () => {
    const { stderr } = await gouji(args, { files, stderrIsTerminal: true, now: clock() });
    expect(stderr).toContain('\r\u001b[K已处理 2／3');
    expect(stderr).toContain('\r\u001b[Kgouji: missing.txt');
    expect(stderr.endsWith('\r\u001b[K')).toBe(true);
  });

  test.each([
    ['standard error is no terminal', { now: clock() }],
    ['the run is short', { stderrIsTerminal: true }],
    ['results show on the terminal', { stderrIsTerminal: true, columns: 80, now: clock() }],
  ])('is not told when %s', async (_, setting) => {
    const { stderr } = await gouji(args, { files, ...setting });
    expect(stderr).not.toContain('已处理');
  });
});

test('a file that goes away while a folder is read is told', async () => {
  const { stderr } = await gouji(['check', '.'], {
    prepare: (folder) => writeFile(join(folder, 'gone.txt'), ''),
    faults: () => ({ read: () => Promise.reject(systemError('ENOENT')) }),
  });
  expect(stderr).toBe('gouji: gone.txt: 文件不存在；请检查路径和文件名\n');
});
