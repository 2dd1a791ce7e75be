import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { gouji } from './support/gouji.js';
import { reportText } from './support/report-text.js';

const licensing = 'proactive.licensing.decisions';
const fees = 'proactive.fees.amount';

const water = reportText({ cells: { [licensing]: 3, [fees]: 0.1 } });
const office = reportText({ agency: '青禾县人民政府办公室', cells: { [licensing]: 1 } });
const finance = reportText({ agency: '青禾县财政局', cells: { [licensing]: 2, [fees]: 0.2 } });
const county = reportText({ agency: '青禾县人民政府', cells: { [licensing]: 7, [fees]: 0.3 } });
const roster = '# 2024年\n青禾县水利局\n县财政局\n政府办公室\n';

const files = {
  '年报/水利局.txt': water,
  '年报/财政局.txt': finance,
  '年报/办公室.txt': office,
  '年报/县政府.txt': county,
  '年报/名册.txt': roster,
};
const call = ['rollup', '年报', '--roster', '年报/名册.txt', '--against', '年报/县政府.txt'];

describe('rollup', () => {
  test('adds up, and compares with the government’s report', async () => {
    const { exit, stdout, stderr } = await gouji(call, { files });
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toContain('青禾县人民政府 · 2024年度，3 个机关之和');
    expect(stdout).toContain('6    表二·行政许可·本年处理决定数量');
    expect(stdout).toContain('青禾县人民政府办公室（本级）：年报/办公室.txt');
    expect(stdout).toContain('与政府报告（年报/县政府.txt）核对：199 格一致，1 格不符，0 格因缺数字未核对');
    expect(stdout).toContain(
      '3 个机关之和 6（青禾县水利局 3 + 青禾县财政局 2 + 青禾县人民政府办公室 1）≠ 政府报告 7，差 1',
    );
  });

  test('ends with 1 where findings reach the level asked for', async () => {
    expect(await gouji([...call, '--fail-on', 'warning'], { files })).toMatchObject({ exit: 1 });
    expect(await gouji([...call, '--fail-on', 'never'], { files })).toMatchObject({ exit: 0 });
  });

  test('names who is missing and who is there twice, and takes neither for 0', async () => {
    const own = { ...files, '年报/水利局（改）.txt': water, '年报/名册.txt': `${roster}青禾县民政局\n` };
    const { stdout } = await gouji([...call, '--format', 'json'], { files: own });
    const record = JSON.parse(stdout);
    expect(record.missing).toEqual(['青禾县民政局']);
    expect(record.doubled).toEqual([{ body: '青禾县水利局', sources: ['年报/水利局.txt', '年报/水利局（改）.txt'] }]);
    expect(record.against).toMatchObject({ agree: 0, differ: 0, unjudged: 200 });
    expect(record.cells.find(({ address }: { address: string }) => address === licensing)).toMatchObject({
      value: 3,
      complete: false,
      office: 1,
      lacking: [
        { body: '青禾县民政局', reason: 'no-report' },
        { body: '青禾县水利局', reason: 'doubled' },
      ],
    });
  });

  test('goes on where an input cannot be read, and ends with 2', async () => {
    const { exit, stdout, stderr } = await gouji(['rollup', '年报', '--year', '2024', '--roster', '年报/名册.txt'], {
      files: { ...files, '年报/空.txt': '' },
    });
    expect(exit).toBe(2);
    expect(stderr).toContain('年报/空.txt: 文件是空的');
    expect(stdout).toContain('年报/空.txt：文件是空的');
  });

  test.each(['markdown', 'html', 'xlsx', 'docx'])('writes %s', async (format) => {
    const { exit, bytes } = await gouji([...call, '--format', format], { files });
    expect(exit).toBe(0);
    expect(bytes.length).toBeGreaterThan(1000);
  });

  test.each([
    [['--roster', 'none.txt'], '名册“none.txt”读不出：文件不存在；请检查路径和文件名。'],
    [['--roster', '空.txt'], '名册“空.txt”里没有机关名称。请一行写一个机关。'],
    [['--roster', '零.txt'], '名册“零.txt”里没有机关名称。请一行写一个机关。'],
    [['--against', 'none.txt'], '--against 指定的政府报告“none.txt”读不出：文件不存在；请检查路径和文件名。'],
    [['--against', '空.txt'], '--against 指定的政府报告“空.txt”读不出：没有找到年度报告'],
    [['--against', '年报/办公室.txt'], '不能汇总：“年报/办公室.txt”是青禾县人民政府办公室自己的报告（本级）'],
    [['--against', '年报/县政府.txt', '--year', '2023'], '不能汇总：要核对的政府报告“年报/县政府.txt”是 2024 年度的'],
    [['--year', '24'], '--year 不能是“24”，应为 2008 到 2099 的整数。'],
    [['--output', 'none/sums.md'], '结果写不进“none/sums.md”：所在的文件夹不存在。'],
  ])('%j is refused in a sentence, and nothing is written', async (args, sentence) => {
    const own = { ...files, '空.txt': '# 没有\n', '零.txt': '' };
    const { exit, stdout, stderr } = await gouji(['rollup', '年报/水利局.txt', '--output', 'sums.md', ...args], {
      files: own,
      inspect: async (folder) => expect((await readdir(folder)).sort()).toEqual(['年报', '空.txt', '零.txt'].sort()),
    });
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  test('asks for the year where the reports are of several', async () => {
    const own = { 'a.txt': water, 'b.txt': reportText({ agency: '青禾县财政局', year: 2023 }) };
    const { exit, stderr } = await gouji(['rollup', 'a.txt', 'b.txt'], { files: own });
    expect(exit).toBe(2);
    expect(stderr).toContain('报告分属几个年度（2023年 1 份，2024年 1 份）');
  });

  test('takes the roster, new names and how grave things are from the config', async () => {
    const config = {
      roster: '年报/名册.txt',
      renamed: { 青禾县水务局: '青禾县水利局' },
      severities: { 'rollup/missing': 'error' },
    };
    const own = {
      ...files,
      '年报/水利局.txt': reportText({ agency: '青禾县水务局' }),
      '年报/名册.txt': `${roster}青禾县民政局`,
      'gouji.config.json': JSON.stringify(config),
    };
    const { exit, stdout } = await gouji(['rollup', '年报', '--format', 'json'], { files: own });
    expect(JSON.parse(stdout)).toMatchObject({ missing: ['青禾县民政局'], summary: { bodies: 3, errors: 1 } });
    expect(exit).toBe(1);
  });

  test('in English', async () => {
    const { stdout } = await gouji([...call, '--lang', 'en'], { files });
    expect(stdout).toContain('Report year 2024, the sum over 3 bodies');
    expect(stdout).toContain('≠ 7 in the government’s report, off by 1');
  });
});
