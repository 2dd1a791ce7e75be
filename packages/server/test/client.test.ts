import { expect, it } from 'vitest';
import { createApp } from '../src/app.js';
import { goujiClient } from '../src/client.js';
import { clean, faulty } from './support/reports.js';

const app = createApp();
const client = goujiClient('http://localhost', { fetch: app.request });

it('checks a text, and knows the type of the answer', async () => {
  const answer = await client.v1.check.$post({ query: { lang: 'en' }, json: { text: faulty, only: ['applications'] } });
  expect(answer.status).toBe(200);
  const { reports, summary } = await answer.json();
  expect(summary.errors).toBeGreaterThan(0);
  expect(reports[0]?.findings[0]?.rule).toMatch(/^applications\//);
  // @ts-expect-error A report has no such member.
  expect(reports[0]?.nothing).toBeUndefined();
});

it('reads the cells of a text', async () => {
  const answer = await client.v1.extract.$post({ query: {}, json: { text: clean, name: 'a.txt' } });
  const { reports } = await answer.json();
  expect(reports[0]?.cells[0]).toMatchObject({ source: 'a.txt', state: 'number' });
});

it('lists and explains rules', async () => {
  const { rules } = await (await client.v1.rules.$get({ query: {} })).json();
  const [part = '', rule = ''] = rules[0]?.rule.split('/') ?? [];
  const page = await client.v1.rules[':part'][':rule'].$get({ param: { part, rule }, query: { lang: 'en' } });
  expect(await page.json()).toMatchObject({ rule: rules[0]?.rule });
});

it('refuses at compile time what the endpoint would refuse', async () => {
  // @ts-expect-error There is no such option.
  const answer = await client.v1.check.$post({ query: { fromat: 'csv' }, json: { text: clean } });
  expect(answer.status).toBe(400);
});
