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

test('without it nothing of that is there', async () => {
  const { stdout } = await gouji(['extract', 'b.txt'], { files });
  expect(JSON.parse(stdout).reports[0].why).toBeUndefined();
});
