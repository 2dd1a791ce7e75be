import { expect, test } from 'vitest';
import { gouji } from './support/gouji.js';
import { reportText } from './support/report-text.js';
import { session } from './support/session.js';

const before = {
  'applications.received.total': 20,
  'applications.received.naturalPerson': 20,
  'applications.granted.total': 20,
  'applications.granted.naturalPerson': 20,
  'applications.concluded.total': 20,
  'applications.concluded.naturalPerson': 20,
  'proactive.normativeDocuments.inForce': 3,
  'proactive.licensing.decisions': 40,
};
const now = {
  ...before,
  'applications.received.total': 22,
  'applications.carriedOver.total': 1,
  'proactive.normativeDocuments.inForce': 7,
  'proactive.licensing.decisions': 0,
  'proactive.penalties.decisions': 4,
};
const files = {
  'last/water.txt': reportText({ year: 2023, cells: before }),
  'last/health.txt': reportText({ agency: '青禾县卫生健康局', year: 2023 }),
  'now/health.txt': reportText({ agency: '青禾县卫生健康局' }),
  'now/school.txt': reportText({ agency: '青禾县教育局' }),
  'now/water.txt': reportText({ cells: now }),
};

test.each(['zh', 'en'])('is told for people, in %s', async (lang) => {
  const told = await session(`compare last now --lang ${lang}`, { files, columns: 100 });
  await expect(told).toMatchFileSnapshot(`sessions/compare-${lang}.txt`);
});

test('is written for documents', async () => {
  await expect(await session('compare last now --format markdown', { files })).toMatchFileSnapshot(
    'sessions/compare-markdown.txt',
  );
});

test('is written for programs, with every figure that both years have', async () => {
  const { stdout, exit } = await gouji(['compare', 'last', 'now', '--format', 'json'], { files });
  const { reports, summary } = JSON.parse(stdout);
  expect(reports.map(({ beside }: { beside: unknown[] }) => beside.length)).toEqual([1, 0, 1]);
  const [, , water] = reports;
  const figure = (address: string) => water.figures.find((one: { address: string }) => one.address === address);
  expect(figure('applications.received.total')).toMatchObject({ before: 20, after: 22, difference: 2, growth: 0.1 });
  expect(figure('proactive.penalties.decisions')).toMatchObject({ before: 0, after: 4, growth: null });
  expect(figure('applications.received.naturalPerson')).toMatchObject({ difference: 0 });
  expect(water.findings.map(({ rule }: { rule: string }) => rule)).toEqual(['series/carry', 'series/in-force']);
  expect(summary).toMatchObject({ reports: 3, errors: 1, warnings: 1 });
  expect(exit).toBe(1);
});

test('is a page that carries nothing of the reports but text', async () => {
  const hostile = { ...files, 'now/water.txt': reportText({ agency: '青禾县水利局' }).replace('总体情况', '<script>') };
  const { stdout } = await gouji(['compare', 'last', 'now', '--format', 'html'], { files: hostile });
  expect(stdout).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
  expect(stdout).toContain('<svg');
  expect(stdout).not.toContain('<script>');
});

test.each(['compare', 'compare last'])('asks for two years: %s', async (line) => {
  const { stderr, exit } = await gouji([...line.split(' '), '--lang', 'en'], { files });
  expect(stderr).toMatch(/which two years\?/);
  expect(exit).toBe(2);
});

test('says so where there is nothing to compare', async () => {
  const { stderr, exit } = await gouji(['compare', 'last/health.txt', 'now/water.txt', '--lang', 'en'], { files });
  expect(stderr).toMatch(/^gouji: last year’s report is that of 青禾县卫生健康局, not of 青禾县水利局/);
  expect(exit).toBe(2);
});

test('tells the same of two years that are named the other way round', async () => {
  const json = async (...years: readonly string[]) =>
    JSON.parse((await gouji(['compare', ...years, '--format', 'json'], { files })).stdout).reports.at(-1);
  const [forward, back] = [await json('last', 'now'), await json('now/water.txt', 'last/water.txt')];
  expect(back.figures).toEqual(forward.figures);
  expect(back.source).toBe('last/water.txt');
  const { stdout } = await gouji(['compare', 'now/water.txt', 'last/water.txt'], { files });
  expect(stdout).toContain('青禾县水利局 · 2023年度 · 与2024年度（now/water.txt）比较');
  const markdown = await gouji(['compare', 'now/water.txt', 'last/water.txt', '--format', 'markdown'], { files });
  expect(markdown.stdout).toContain('青禾县水利局：2023年度 → 2024年度');
  expect(markdown.stdout).toContain('上年：last/water.txt；本年：now/water.txt');
});

const outOfOrder = ['compare', '2024.txt', 'earlier', '--lang', 'en'];
const threeYears = {
  'earlier/2022.txt': reportText({ year: 2022, cells: { 'proactive.penalties.decisions': 5 } }),
  'earlier/2023.txt': reportText({ year: 2023, cells: { 'proactive.penalties.decisions': 7 } }),
  '2024.txt': reportText({ year: 2024, cells: { 'proactive.penalties.decisions': 4 } }),
};

test('of a year that comes after those around it, both steps are told', async () => {
  const { stdout } = await gouji([...outOfOrder, '--format', 'json'], { files: threeYears });
  const { reports } = JSON.parse(stdout);
  const penalties = (figures: { address: string; before: number; after: number }[] = []) =>
    figures
      .filter(({ address }) => address === 'proactive.penalties.decisions')
      .map(({ before, after }) => [before, after]);
  expect(reports.map(({ figures }: { figures: [] }) => penalties(figures))).toEqual([[], [[5, 7]]]);
  expect(reports.map(({ onward }: { onward?: [] }) => penalties(onward))).toEqual([[], [[7, 4]]]);
});

test.each([
  ['pretty', ['5 → 7', '7 → 4']],
  ['markdown', ['2022 → 2023', '2023 → 2024']],
  ['html', ['2022 → 2023', '2023 → 2024']],
])('both tables are shown as %s', async (format, steps) => {
  const { stdout } = await gouji([...outOfOrder, '--format', format], { files: threeYears });
  for (const step of steps) expect(stdout).toContain(step);
});
