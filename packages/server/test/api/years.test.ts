import { readText } from '@gouji/core';
import { type CheckEntry, checkFormats, written } from '@gouji/core/formats';
import { wordsOf } from '@gouji/core/messages';
import { specimen, specimenBefore } from '@gouji/core/rulebook';
import { Series } from '@gouji/core/series';
import { describe, expect, it } from 'vitest';
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

describe('several years of one body in one request', () => {
  const later = specimen({ year: 2025 });
  const sent: readonly Sent[] = [
    ['2023.txt', last],
    ['卫健.txt', health],
    ['2024.txt', now],
    ['2025.txt', later],
  ];
  const parts = (files: readonly Sent[]) => files.map(([name, text]) => file(name, text));
  const sources = ({ beside = [] }: { beside?: { source: string }[] }) => beside.map(({ source }) => source);

  it('are compared by themselves, the very JSON of the command line', async () => {
    const answer = await (await form('/v1/check', parts(sent))).text();
    expect(answer).toBe(asTheCommandLine(sent));
    const { reports } = JSON.parse(answer);
    expect(reports.map(sources)).toEqual([[], [], ['2023.txt'], ['2024.txt']]);
    expect(reports[2].findings).toContainEqual(expect.objectContaining({ rule: 'series/carry' }));
  });

  it('in whatever order they are sent: what two say stands with the one behind', async () => {
    const turned = sent.toReversed();
    expect(await (await form('/v1/check', parts(turned))).text()).toBe(asTheCommandLine(turned));
  });

  it('in one file, too', async () => {
    const both = `${last}\n${now}`;
    const answer = await (await post('/v1/check?name=years.txt', both, 'text/plain')).text();
    expect(answer).toBe(asTheCommandLine([['years.txt', both]]));
    expect(JSON.parse(answer).reports.map(sources)).toEqual([[], ['years.txt']]);
  });

  it('beside what was sent as last year’s', async () => {
    const files = [file('2024.txt', now), file('2025.txt', later), file('last.txt', last, 'previous')];
    const { reports } = await (await form('/v1/check', files)).json();
    expect(reports.map(sources)).toEqual([['last.txt'], ['2024.txt']]);
  });

  it('line by line, as they are finished', async () => {
    const answer = await (await form('/v1/check?format=ndjson', parts(sent))).text();
    const lines = answer
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.flatMap(sources).toSorted()).toEqual(['2023.txt', '2024.txt']);
  });
});

type Sent = readonly [name: string, text: string];

/** What the command line writes of files: all of them go through one series, in their order. */
function asTheCommandLine(files: readonly Sent[]): string {
  const series = new Series();
  const entries = files.flatMap(([source, text]): CheckEntry[] => {
    const reading = readText(text);
    if (!reading.ok) throw new Error('the text holds no report');
    return reading.reports.map((report) => {
      const { beside, alone: _, record: __, ...checked } = series.check(source, report);
      return { source, checked, ...(beside.length > 0 && { beside }) };
    });
  });
  return [...written(checkFormats.json(wordsOf('zh')), entries)].join('');
}
