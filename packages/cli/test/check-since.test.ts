import { describe, expect, test } from 'vitest';
import { gouji } from './support/gouji.js';
import { reportText } from './support/report-text.js';

const sum = 'disputes.reconsideration.upheld';
const blank = 'proactive.licensing.decisions';
const before = {
  '一/水利局.txt': reportText({ cells: { [sum]: 1, [blank]: '' } }),
  '一/民政局.txt': reportText({ agency: '青禾县民政局', cells: { [sum]: 1 } }),
};

/** The JSON of a check of these reports. */
async function checked(files: Readonly<Record<string, string>>): Promise<string> {
  return (await gouji(['check', '一', '--format', 'json'], { files })).stdout;
}

async function since(now: Readonly<Record<string, string>>, ...more: string[]) {
  const files = { ...now, 'last.json': await checked(before) };
  return gouji(['check', '二', '--since', 'last.json', ...more], { files });
}

const now = {
  '二/水利局（改）.txt': reportText({ cells: { [sum]: 2, 'proactive.penalties.decisions': '/' } }),
  '二/民政局.txt': before['一/民政局.txt'],
};

describe('--since', () => {
  test('tells people what is mended, still open, changed and new', async () => {
    const { exit, stdout, stderr } = await since(now);
    expect({ exit, stderr }).toEqual({ exit: 1, stderr: '' });
    expect(stdout).toContain('与上次相比  改过，仍不对\n');
    expect(stdout).toContain('与上次相比  新出现\n');
    expect(stdout).toContain('与上次相比  仍未改\n');
    expect(stdout).toMatch(/ {2}上次的问题，已改好\n {4}- cells\/blank {2}\S/);
    expect(stdout).toContain('与上次相比：改好 1 个，仍未改 1 个，改过仍不对 1 个，新出现 1 个\n');
  });

  test('tells programs', async () => {
    const { reports, summary } = JSON.parse((await since(now, '--format', 'json')).stdout);
    const told = reports.map((report: { findings: object[]; fixed: object[]; untold: object[] }) => [
      report.findings.map((finding) => ('since' in finding ? finding.since : null)),
      report.fixed.length,
      report.untold.length,
    ]);
    expect(told).toEqual([
      [['open'], 0, 0],
      [['changed', 'new'], 1, 0],
    ]);
    expect(summary.since).toEqual({ new: 1, open: 1, changed: 1, fixed: 1, untold: 0 });
    const csv = (await since(now, '--format', 'csv')).stdout.trimEnd().split('\n');
    expect(csv.map((row) => row.split(',').at(-1))).toEqual(['since', 'open', 'changed', 'new']);
  });

  test('tells the list of corrections', async () => {
    const { stdout } = await since(now, '--format', 'markdown');
    expect(stdout).toContain('| 备注 | 与上次相比 |');
    expect(stdout).toContain('| 改过，仍不对 |');
    expect(stdout).toContain('上次的问题，已改好\n\n- ');
    expect(stdout).toContain('与上次相比：改好 1 个');
  });

  test('tells of a report in order what has been mended in it', async () => {
    const { exit, stdout } = await since(
      { ...now, '二/水利局（改）.txt': reportText() },
      '--lang',
      'en',
      '--fail-on',
      'never',
    );
    expect(exit).toBe(0);
    expect(stdout).toContain('Since last time: 2 mended, 1 still open, 0 changed but still wrong, 0 new\n');
  });

  test('takes nothing for mended in a report that has not come', async () => {
    const { stderr, stdout } = await since({ '二/民政局.txt': before['一/民政局.txt'] });
    expect(stderr).toBe('gouji: 上次核对过而这次没有的报告：一/水利局.txt；它们上次的 2 个问题不算改好。\n');
    expect(stdout).toContain('与上次相比：改好 0 个，仍未改 1 个');
  });

  test('may be written over by the results of this round', async () => {
    const { exit } = await since(now, '--format', 'json', '--output', 'last.json');
    expect(exit).toBe(1);
  });

  test('reads what a shell of Windows has written', async () => {
    const last = `\uFEFF${await checked(before)}`;
    const files = { ...now, 'last.json': new Uint8Array(Buffer.from(last, 'utf16le')) };
    expect((await gouji(['check', '二', '--since', 'last.json'], { files })).stdout).toContain('与上次相比：');
  });

  test('is told in no other run', async () => {
    expect(await checked(before)).not.toContain('"since"');
  });
});

describe('--since with what is no earlier check is a wrong call', () => {
  test.each([
    ['missing.json', {}, '读不出：文件不存在；请检查路径和文件名。'],
    ['.', {}, '读不出：这是文件夹，不是文件。'],
    ['a.json', { 'a.json': '' }, '或不完整'],
    ['a.json', { 'a.json': '{\n"schemaVersion": 1,\n"reports": [' }, '或不完整（第 3 行第 13 列）'],
    ['a.json', { 'a.json': '{"name": "x"}' }, '或不完整（schemaVersion）'],
    ['a.json', { 'a.json': '{"schemaVersion": 1, "reports": [{"source": "a"}]}' }, '或不完整（reports[0].agency）'],
    ['a.json', { 'a.json': '{"schemaVersion": 9}' }, '较新版本的勾稽写的（格式 9）'],
    ['a.json', { 'a.json': new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0]) }, '或不完整'],
  ])('%s %j', async (path, more, sentence) => {
    const files = { 'a.txt': reportText(), ...more } as Record<string, string | Uint8Array>;
    const { exit, stdout, stderr } = await gouji(['check', 'a.txt', '--since', path], { files });
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  test('of extract is told to be none', async () => {
    const files = { 'a.txt': reportText() };
    const { stdout } = await gouji(['extract', 'a.txt'], { files });
    const { exit, stderr } = await gouji(['check', 'a.txt', '--since', 'x.json'], {
      files: { ...files, 'x.json': stdout },
    });
    expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining('（reports[0].findings）') });
  });
});
