import { expect, it } from 'vitest';
import { createApp } from '../../src/app.js';
import { field, file, formType, multipart } from '../support/form.js';
import { type Body, checkOf, sources } from '../support/json.js';
import { clean, faulty } from '../support/reports.js';

const app = createApp();

const post = (path: string, body: Body, type?: string) =>
  app.request(path, { method: 'POST', body, headers: type === undefined ? {} : { 'Content-Type': type } });

it.each([
  undefined,
  'text/plain',
  'text/plain; charset=gbk',
  'application/octet-stream',
  'application/x-www-form-urlencoded',
  'nonsense',
])('takes a report as the body, sent as %s', async (type) => {
  const answer = await post('/v1/check', new TextEncoder().encode(clean), type);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ reports: [{ source: '-', findings: [] }] });
});

it('names a report as it is told to, and never as a path', async () => {
  const answer = await post('/v1/check?name=..%2F..%2Fetc%2F%E6%B0%B4%E5%8A%A1.txt', clean);
  expect(sources(await checkOf(answer))).toEqual(['水务.txt']);
});

it('takes a report as JSON with options', async () => {
  const order = { text: faulty, name: '水务.txt', lang: 'en', only: ['cells'], blankAsZero: true };
  const answer = await post('/v1/check', JSON.stringify(order), 'application/json; charset=utf-8');
  expect(answer.headers.get('Content-Language')).toBe('en');
  expect(await answer.json()).toMatchObject({ reports: [{ source: '水务.txt', findings: [] }] });
});

it('takes several reports as a form, in their order', async () => {
  const body = multipart([
    file('a.txt', clean),
    field('only', 'applications'),
    file('C:\\年报\\b.txt', faulty),
    field('text', clean),
  ]);
  const answer = await checkOf(post('/v1/check', body, formType));
  expect(sources(answer)).toEqual(['a.txt', 'b.txt', '-']);
  expect(answer.summary).toMatchObject({ reports: 3, problems: 0 });
  expect(answer.summary.findings).toBeGreaterThan(0);
});

it('takes a form as the platform writes it', async () => {
  const form = new FormData();
  form.append('file', new File([clean], '报告 "甲".txt'));
  form.append('blankAsZero', 'on');
  form.append('format', 'ndjson');
  const answer = await app.request('/v1/check', { method: 'POST', body: form });
  expect(answer.headers.get('Content-Type')).toBe('application/x-ndjson');
  expect(await answer.json()).toMatchObject({ source: '报告 "甲".txt' });
});

it('tells in an answer about several which of them are no reports', async () => {
  const body = multipart([file('a.txt', ''), file('b.txt', clean), file('c.pdf', '%PDF-1.7')]);
  const answer = await checkOf(post('/v1/check?lang=en', body, formType));
  expect(sources(answer)).toEqual(['b.txt']);
  expect(answer.problems).toMatchObject([{ source: 'a.txt', kind: 'empty' }, { source: 'c.pdf' }]);
});

it('uses the rules asked for', async () => {
  const rules = async (query: string) => {
    const answer = await checkOf(post(`/v1/check?${query}`, faulty));
    return new Set(answer.reports[0]?.findings.map(({ rule }) => rule));
  };
  const all = await rules('');
  expect(all.size).toBeGreaterThan(1);
  expect(await rules('only=applications/row-sum')).toEqual(new Set(['applications/row-sum']));
  expect(await rules('skip=applications/row-sum&skip=structure,cells')).not.toContain('applications/row-sum');
});
