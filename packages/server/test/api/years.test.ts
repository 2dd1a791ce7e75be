import { specimen, specimenBefore } from '@gouji/core/rulebook';
import { expect, it } from 'vitest';
import { createApp } from '../../src/app.js';
import { field, file, formType, multipart } from '../support/form.js';
import type { Body } from '../support/json.js';

const app = createApp();
const now = specimen();
const last = specimenBefore({ cells: { 'applications.carriedForward.total': '3' } });
const health = specimenBefore({ agency: '青禾县卫生健康局' });

const post = (path: string, body: Body, type: string) =>
  app.request(path, { method: 'POST', body, headers: { 'Content-Type': type } });
const json = (path: string, order: object) => post(path, JSON.stringify(order), 'application/json');
const form = (path: string, parts: Parameters<typeof multipart>[0]) => post(path, multipart(parts), formType);

it('checks a report beside last year’s', async () => {
  const answer = await (await json('/v1/check', { text: now, previous: last })).json();
  expect(answer.reports).toMatchObject([
    {
      beside: [{ source: 'previous', agency: '青禾县水利局', year: 2023 }],
      findings: [
        { rule: 'series/carry', beside: [{ address: 'applications.carriedForward.total', value: 3, year: 2023 }] },
      ],
    },
  ]);
});

it('compares two years', async () => {
  const { reports, summary } = await (await json('/v1/compare', { text: now, previous: last })).json();
  expect(reports[0].findings).toMatchObject([{ rule: 'series/carry', expected: 3, actual: 1 }]);
  expect(reports[0].figures).toContainEqual(
    expect.objectContaining({ address: 'proactive.normativeDocuments.inForce', before: 8, after: 9, difference: 1 }),
  );
  expect(summary).toMatchObject({ reports: 1, errors: 1 });
});

it('matches the bodies of a form by their names', async () => {
  const parts = [
    file('水务.txt', now),
    file('卫健.txt', specimen({ agency: '青禾县卫生健康局' })),
    file('教育.txt', specimen({ agency: '青禾县教育局' })),
    file('去年/卫健.txt', health, 'previous'),
    file('去年/水务.txt', last, 'previous'),
    field('lang', 'en'),
  ];
  const { reports } = await (await form('/v1/compare', parts)).json();
  expect(reports.map(({ beside }: { beside: { source: string }[] }) => beside.map(({ source }) => source))).toEqual([
    ['水务.txt'],
    ['卫健.txt'],
    [],
  ]);
  expect(reports[2].apart).toMatchObject({ kind: 'other-body', message: expect.stringContaining('青禾县教育局') });
});

it('finds renamed bodies by the config', async () => {
  const previous = specimenBefore({ agency: '青禾县水务局' });
  const config = JSON.stringify({ renamed: { 青禾县水务局: '青禾县水利局' } });
  const { reports } = await (await json('/v1/compare', { text: now, previous, config })).json();
  expect(reports[0].beside).toMatchObject([{ agency: '青禾县水务局' }]);
});

it.each(['markdown', 'html', 'ndjson'])('writes a comparison as %s', async (format) => {
  const answer = await json(`/v1/compare?format=${format}`, { text: now, previous: last });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('series/carry');
});

it('says so where last year’s report is missing, or is none', async () => {
  const none = await form('/v1/compare', [file('a.txt', now)]);
  expect([none.status, (await none.json()).type]).toEqual([400, expect.stringMatching(/no-previous$/)]);
  const blank = await json('/v1/compare', { text: now, previous: '   ' });
  expect([blank.status, (await blank.json()).type]).toEqual([422, expect.stringMatching(/unreadable-report$/)]);
  const several = await form('/v1/compare', [
    file('a.txt', now),
    file('b.txt', '', 'previous'),
    file('c.txt', 'nothing', 'previous'),
  ]);
  expect((await several.json()).problems).toMatchObject([{ source: 'c.txt' }]);
});
