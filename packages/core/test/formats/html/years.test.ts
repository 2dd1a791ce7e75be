import { expect, test } from 'vitest';
import type { CheckEntry } from '../../../src/formats/entry.js';
import { htmlWriter } from '../../../src/formats/html/html.js';
import { wordsOf } from '../../../src/messages/words-of.js';
import { Series } from '../../../src/series/series.js';
import { built } from '../../support/built-report.js';
import { pageOf, parsed } from './pages.js';

const before = { ...built({ cells: { 'applications.carriedForward.total': 7 } }), year: 2023 };
const now = { ...built(), year: 2024 };

function entryOf(previous: typeof before): CheckEntry {
  const series = new Series();
  series.remember('去年.txt', previous);
  const { beside, alone, record: _, ...checked } = series.check('a.txt', now);
  return { source: 'a.txt', checked, beside, ...(alone !== null && { apart: alone }) };
}

test('a report says with which year it was compared, and a finding what stands there', () => {
  const root = parsed(pageOf('zh', [entryOf(before)]));
  expect(root.byId('r1').every('source')[1]?.text).toBe('已与 2023 年度（去年.txt）比较');
  const [carry] = root.every('finding').filter(({ text }) => text.includes('series/carry'));
  const [row] = carry?.every('sum').flatMap((sum) => sum.every('tr')) ?? [];
  expect(row?.children.map(({ text }) => text)).toEqual([
    '',
    '7',
    '表三·四、结转下年度·总计',
    expect.stringMatching(/^2023 年度/),
  ]);
});

test('a report says why it was compared with none', () => {
  const root = parsed(pageOf('zh', [entryOf({ ...before, agency: '青禾县教育局' })]));
  expect(root.byId('r1').every('source')[1]?.text).toContain('不是“');
});

test('the sums that hold are listed under their table, those of zeros alone as many as they are', () => {
  const root = parsed(pageOf('zh', [entryOf(before)]));
  const [holding] = root.byId('r1').every('holding');
  expect(holding?.name).toBe('details');
  expect(holding?.attribute('open')).toBe(null);
  const told = Number(/\d+/.exec(holding?.every('summary')[0]?.text ?? '')?.[0]);
  const items = holding?.every('li').map(({ text }) => text) ?? [];
  const zeros = Number(/其中 (\d+) 个各项都是 0/.exec(items.at(-1) ?? '')?.[1] ?? 0);
  expect(items.filter((item) => item.endsWith('相符')).length + zeros).toBe(told);
  expect(items[0]).toMatch(/[1-9].*相符$/);
});

test('a page that is one of several leads back', () => {
  const link = (page: string) =>
    parsed(page)
      .every('back')
      .flatMap((back) => back.every('a').map((a) => a.attribute('href')));
  expect(link(String(htmlWriter(wordsOf('zh'), { back: '/?lang=zh' }).open()))).toEqual(['/?lang=zh']);
  expect(link(pageOf('zh', []))).toEqual([]);
});
