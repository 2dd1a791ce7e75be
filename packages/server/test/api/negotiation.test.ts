import { expect, it } from 'vitest';
import { createApp } from '../../src/app.js';
import { mediaTypes } from '../../src/negotiate/formats.js';
import { clean } from '../support/reports.js';

const app = createApp();

const post = (headers: Record<string, string>, query = '') =>
  app.request(`/v1/check${query}`, { method: 'POST', body: clean, headers });

it.each([
  [undefined, 'json'],
  ['*/*', 'json'],
  ['application/*', 'json'],
  ['text/*', 'csv'],
  ['text/csv', 'csv'],
  ['text/markdown;q=0.5, application/x-ndjson', 'ndjson'],
  ['application/json;q=0, */*', 'ndjson'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'html'],
  ['APPLICATION/JSON', 'json'],
  ['nonsense, , ;;, text/csv;q=x, text/markdown', 'markdown'],
] as const)('Accept %s chooses %s', async (accept, format) => {
  const answer = await post(accept === undefined ? {} : { Accept: accept });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('Content-Type')).toBe(mediaTypes[format]);
  expect(answer.headers.get('Vary')).toContain('Accept');
});

it('takes ?format= before Accept', async () => {
  const answer = await post({ Accept: 'image/png' }, '?format=csv');
  expect(answer.headers.get('Content-Type')).toBe(mediaTypes.csv);
});

it.each(['image/png', 'application/json;q=0'])('does not answer Accept %s', async (accept) => {
  const answer = await post({ Accept: accept });
  expect(answer.status).toBe(406);
});

it.each([
  [undefined, 'zh'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['zh-Hant-TW, en;q=0.8', 'zh'],
  ['fr, en;q=0.3, zh;q=0.2', 'en'],
  ['fr', 'zh'],
  ['zen, enough', 'zh'],
] as const)('Accept-Language %s chooses %s', async (header, lang) => {
  const answer = await post(header === undefined ? {} : { 'Accept-Language': header });
  expect(answer.headers.get('Content-Language')).toBe(lang);
});

it('takes ?lang= before Accept-Language, for problems too', async () => {
  expect((await post({ 'Accept-Language': 'zh' }, '?lang=en')).headers.get('Content-Language')).toBe('en');
  const refused = await post({ 'Accept-Language': 'zh', Accept: 'image/png' }, '?lang=en');
  expect(await refused.json()).toMatchObject({ title: 'Format not offered' });
});
