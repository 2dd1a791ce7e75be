import { expect, it } from 'vitest';
import { createApp } from '../../src/app.js';
import { field, file, formType, multipart } from '../support/form.js';
import { type Body, checkOf, problemOf } from '../support/json.js';
import { faulty } from '../support/reports.js';

const app = createApp();

const post = (body: Body, type: string, query = '') =>
  app.request(`/v1/check${query}`, { method: 'POST', body, headers: { 'Content-Type': type } });

const form = (...parts: Parameters<typeof multipart>[0]) => post(multipart(parts), formType);

const notes = JSON.stringify({ severities: { applications: 'note', disputes: 'note', cells: 'off' } });

/** The severities in an answer, each once. */
async function severities(answer: Response | Promise<Response>): Promise<string[]> {
  const { reports } = await checkOf(answer);
  return [...new Set(reports.flatMap(({ findings }) => findings.map(({ severity }) => severity)))];
}

const configPart = (content: string) => ({
  head: 'Content-Disposition: form-data; name="config"; filename="gouji.config.json"\r\nContent-Type: application/json',
  content,
});

it('judges by the config of a form, sent as a file or as a field', async () => {
  expect(await severities(form(file('a.txt', faulty)))).toContain('error');
  expect(await severities(form(file('a.txt', faulty), configPart(notes)))).toEqual(['note']);
  expect(await severities(form(file('a.txt', faulty), field('config', notes)))).toEqual(['note']);
});

it('judges by the config of the query, or of JSON', async () => {
  expect(await severities(post(faulty, 'text/plain', `?config=${encodeURIComponent(notes)}`))).toEqual(['note']);
  expect(await severities(post(JSON.stringify({ text: faulty, config: notes }), 'application/json'))).toEqual(['note']);
});

it('counts what the request says itself before the config, and leaves out the rules of both', async () => {
  const config = JSON.stringify({ lang: 'en', only: ['cells'], skip: ['disputes'] });
  const answer = await form(file('a.txt', faulty), configPart(config), field('only', 'applications,disputes'));
  expect(answer.headers.get('Content-Language')).toBe('en');
  const { reports } = await checkOf(answer);
  expect(reports[0]?.findings.length).toBeGreaterThan(0);
  expect(reports.flatMap(({ findings }) => findings.map(({ rule }) => rule.split('/')[0]))).not.toContain('disputes');
  expect(
    (await form(file('a.txt', faulty), configPart(config), field('lang', 'zh'))).headers.get('Content-Language'),
  ).toBe('zh');
});

it('takes a form in which no config was chosen', async () => {
  expect((await form(file('a.txt', faulty), configPart(''))).status).toBe(200);
});

it.each([
  ['{"skipp": []}', 'config, line 1, skipp: there is no such key; did you mean "skip"?'],
  ['{\n"lang": "fr",\n"only": []}', 'config, line 2, lang: cannot be "fr"; it has to be one of "zh", "en"; 1 more'],
  ['{', 'config, line 1, column 2: no JSON from there on; look at its quotes, commas and brackets'],
])('tells the key and the line of a config that is not valid: %s', async (config, detail) => {
  const answer = await post(multipart([file('a.txt', faulty), configPart(config)]), formType, '?lang=en');
  expect(answer.status).toBe(400);
  expect(await problemOf(answer)).toMatchObject({ type: 'urn:gouji:problem:bad-config', detail });
});

it('refuses two configs, and one that is no text', async () => {
  const two = await form(file('a.txt', faulty), configPart('{}'), configPart('{}'));
  expect(await problemOf(two)).toMatchObject({ type: 'urn:gouji:problem:bad-option' });
  const bytes = await form(file('a.txt', faulty), configPart('\u0000\u0001\u0002'));
  expect(await problemOf(bytes)).toMatchObject({ type: 'urn:gouji:problem:bad-multipart' });
});

it('looks for no file that a config names', async () => {
  const config = JSON.stringify({ session: '/etc/passwd', roster: '../roster.txt' });
  expect((await form(file('a.txt', faulty), configPart(config))).status).toBe(200);
});
