import { expect, test } from 'vitest';
import { gouji } from './support/gouji.js';
import { reportText } from './support/report-text.js';

const whole = reportText();
/** The figures of one row have lost a separator, and so a cell. */
const row = whole.split('\n').find((line) => line.includes('予以公开') && /\d\t\d/.test(line)) ?? '';
const damaged = whole.replace(row, row.replace(/(\d+)\t(\d+)\t/, '$1\t'));
const files = { 'a.txt': whole, 'b.txt': damaged };

test('--why tells people the layout, how sure, and each reason', async () => {
  expect(row).not.toBe('');
  const { stdout, exit } = await gouji(['extract', 'a.txt', 'b.txt', '--why'], { files });
  expect(exit).toBe(0);
  const [one = '', other = ''] = stdout.split('\n\n');
  expect(one).toMatch(/表二 · 制表符分列 · 确定 · \d+ 格读出 \d+ 格/);
  expect(one).not.toMatch(/^ {4}- /m);
  expect(other).toMatch(/表三 · 制表符分列 · 部分读出/);
  expect(other).toMatch(/- 第 ?\d+ ?行 {2}.*予以公开.*没有采用 \(7 格\)/);
});

test('in JSON, and in CSV as a last column', async () => {
  const { stdout } = await gouji(['extract', 'b.txt', '--why', '--format', 'json', '--lang', 'en'], { files });
  const [report] = JSON.parse(stdout).reports;
  const applications = report.why.find(({ table }: { table: string }) => table === 'applications');
  expect(applications).toMatchObject({ layout: 'tab', sure: 'in-part', leftOut: [{ reason: 'row-cells' }] });
  expect(applications.leftOut[0].cells).toHaveLength(7);
  const csv = await gouji(['extract', 'b.txt', '--why', '--format', 'csv'], { files });
  const [head = '', ...lines] = csv.stdout.split('\n');
  expect(head.endsWith(',why')).toBe(true);
  expect(lines.filter((line) => line.includes('applications,granted') && line.includes('没有采用'))).toHaveLength(7);
});

test('what is read by the prose of the report is told so', async () => {
  const text = `云溪县水务局2023年政府信息公开工作年度报告
一、总体情况
制发规范性文件2件，现行有效12件。
二、主动公开政府信息情况
第二十条第（一）项
信息内容本年制发件数本年废止件数现行有效件数
规章000
行政规范性文件2312
第二十条第（五）项
信息内容本年处理决定数量
行政许可12
第二十条第（六）项
信息内容本年处理决定数量
行政处罚3
行政强制0
第二十条第（八）项
信息内容本年收费金额（单位：万元）
行政事业性收费0
三、收到和处理政府信息公开申请情况
`;
  const glued = { files: { 'c.txt': text } };
  const zh = await gouji(['extract', 'c.txt', '--why'], glued);
  expect(zh.stdout).toMatch(/表二 · .* · 部分读出 · 10 格读出 7 格，其中推定 3 格（据正文）/);
  const en = await gouji(['extract', 'c.txt', '--why', '--lang', 'en'], glued);
  expect(en.stdout).toMatch(/7 of 10 cells read, 3 of them inferred by the prose/);
  const { stdout } = await gouji(['extract', 'c.txt', '--format', 'json'], glued);
  const [doubt] = JSON.parse(stdout).reports[0].reading.filter(
    ({ kind }: { kind: string }) => kind === 'read-by-prose',
  );
  expect(doubt.message).toContain('按正文“制发规范性文件2件”“现行有效12件”只有一种读法');
});

test('without it nothing of that is there', async () => {
  const { stdout } = await gouji(['extract', 'b.txt'], { files });
  expect(JSON.parse(stdout).reports[0].why).toBeUndefined();
});
