import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decidedSession } from './support/decided.js';
import { gouji } from './support/gouji.js';
import { reportText } from './support/report-text.js';

const text = reportText({ cells: { 'disputes.reconsideration.upheld': 1, 'proactive.licensing.decisions': '' } });
const moved = text.replace('一、总体情况', '\n\n一、总体情况');
const changed = reportText({ cells: { 'disputes.reconsideration.upheld': 2, 'proactive.licensing.decisions': '' } });
const dismissed = { status: 'dismissed', reason: '已核实' } as const;

function session(...decisions: Parameters<typeof decidedSession>[2]) {
  return decidedSession('报告.txt', text, decisions);
}

function call(files: Readonly<Record<string, string>>, ...more: string[]) {
  return gouji(['check', '年报/报告.txt', '--session', '年报/s.json', ...more], { files });
}

describe('--session', () => {
  test('leaves what was dismissed out of the exit code, and nothing else', async () => {
    const exit = async (file: string, ...more: string[]) =>
      (await call({ '年报/报告.txt': text, '年报/s.json': file }, ...more)).exit;
    expect(await exit(session(dismissed))).toBe(0);
    expect(await exit(session(dismissed), '--fail-on', 'warning')).toBe(1);
    expect(await exit(session(dismissed, dismissed), '--fail-on', 'note')).toBe(0);
    expect(await exit(session({ status: 'confirmed' }))).toBe(1);
    expect(await exit(session({ status: null, note: '待核' }))).toBe(1);
  });

  test('holds for the same figures only, wherever they stand', async () => {
    const exit = async (report: string) =>
      (await call({ '年报/报告.txt': report, '年报/s.json': session(dismissed) })).exit;
    expect(await exit(moved)).toBe(0);
    expect(await exit(changed)).toBe(1);
  });

  test('tells the decisions in every format', async () => {
    const files = { '年报/报告.txt': text, '年报/s.json': session(dismissed) };
    const { stdout: pretty } = await call(files);
    expect(pretty).toContain('处理意见  不需整改；已核实\n');
    const { reports } = JSON.parse((await call(files, '--format', 'json')).stdout);
    expect(reports[0].findings.map(({ decision }: { decision: object | null }) => decision)).toEqual([
      { status: 'dismissed', reason: '已核实', note: '', at: '2025-01-20T08:30:00.000Z', by: null },
      null,
    ]);
    const rows = (await call(files, '--format', 'csv')).stdout.trimEnd().split('\n');
    expect(rows.map((row) => row.split(',').slice(-5, -2))).toEqual([
      ['decision', 'reason', 'note'],
      ['dismissed', '已核实', ''],
      ['open', '', ''],
    ]);
    expect((await call(files, '--format', 'markdown')).stdout).toContain('| 不需整改 | 已核实 |  |\n');
  });

  test('says when it is about other reports', async () => {
    const other = decidedSession(
      '别的.txt',
      reportText({ agency: '青禾县民政局', cells: { 'disputes.reconsideration.upheld': 1 } }),
      [dismissed],
    );
    const { exit, stderr } = await call({ '年报/报告.txt': text, '年报/s.json': other });
    expect({ exit, stderr }).toEqual({
      exit: 1,
      stderr: 'gouji: “年报/s.json”里的审核决定都是关于其他报告的，没有一条用得上。\n',
    });
  });

  test.each([
    [
      '{',
      'gouji: --session 指定的“年报/s.json”已经损坏，或不是审核记录（第 1 行第 2 列）。请换一个文件，或用“gouji review”重新审核。\n',
    ],
    [
      '{"kind":"gouji-review","schemaVersion":1,"reasons":[],"reports":[{}]}',
      'gouji: --session 指定的“年报/s.json”已经损坏，或不是审核记录（reports[0].source）。请换一个文件，或用“gouji review”重新审核。\n',
    ],
    [
      '{"kind":"gouji-review","schemaVersion":7}',
      'gouji: --session 指定的“年报/s.json”是较新版本的勾稽写的（格式 7），这个版本读不了。请升级勾稽。\n',
    ],
  ])('that cannot be used is a wrong call: %s', async (file, sentence) => {
    const { exit, stdout, stderr } = await call({ '年报/报告.txt': text, '年报/s.json': file });
    expect({ exit, stdout, stderr }).toEqual({ exit: 2, stdout: '', stderr: sentence });
  });

  test('is not written over', async () => {
    const files = { '年报/报告.txt': text, '年报/s.json': session(dismissed) };
    const { exit, stderr } = await call(files, '--format', 'json', '--output', './年报/s.json');
    expect({ exit, stderr }).toEqual({
      exit: 2,
      stderr:
        'gouji: --output 指定的“./年报/s.json”就是 --session 指定的文件，写入会毁掉其中的决定。请换一个文件名。\n',
    });
  });

  test('that is not there is a wrong call', async () => {
    const { exit, stderr } = await call({ '年报/报告.txt': text });
    expect(exit).toBe(2);
    expect(stderr).toBe('gouji: --session 指定的“年报/s.json”读不出：文件不存在；请检查路径和文件名。\n');
  });
});

describe('--format xlsx', () => {
  const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

  test('writes a workbook to --output', async () => {
    await gouji(['check', 'a.txt', '--format', 'xlsx', '--output', 'list.xlsx'], {
      files: { 'a.txt': text },
      inspect: async (folder) => expect(isZip(await readFile(join(folder, 'list.xlsx')))).toBe(true),
    });
  });

  test('writes the same bytes to a pipe', async () => {
    const { exit, bytes } = await gouji(['check', 'a.txt', '--format', 'xlsx'], { files: { 'a.txt': text } });
    expect(exit).toBe(1);
    expect(isZip(bytes)).toBe(true);
  });

  test('is not for a terminal', async () => {
    const { exit, stdout, stderr } = await gouji(['check', 'a.txt', '--format', 'xlsx'], {
      files: { 'a.txt': text },
      columns: 80,
    });
    expect({ exit, stdout, stderr }).toEqual({
      exit: 2,
      stdout: '',
      stderr: 'gouji: xlsx 文件不能显示在终端里。请用 --output 指定要写入的文件。\n',
    });
  });
});
