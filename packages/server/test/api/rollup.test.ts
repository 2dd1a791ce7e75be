import { specimen } from '@gouji/core/rulebook';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.js';

const app = createApp();

const water = specimen();
const health = specimen({ agency: '青禾县卫生健康局' });

/** A form of files, by name, and fields. */
function form(files: Readonly<Record<string, string>>, fields: Readonly<Record<string, string | File>> = {}): FormData {
  const data = new FormData();
  for (const [name, text] of Object.entries(files)) data.append('file', new File([text], name));
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

async function rolled(body: FormData, query = ''): Promise<Response> {
  return app.request(`/v1/rollup${query}`, { method: 'POST', body });
}

const two = { '水利局.txt': water, '卫健局.txt': health };

describe('POST /v1/rollup', () => {
  it('adds up, and names who is missing', async () => {
    const answer = await rolled(form(two, { roster: '县水利局\n县卫生健康局\n县民政局' }));
    expect(answer.status).toBe(200);
    const json = await answer.json();
    expect(json).toMatchObject({
      year: 2024,
      bodies: [{ body: '青禾县水利局', source: '水利局.txt' }, { body: '青禾县卫生健康局' }],
      missing: ['县民政局'],
      findings: [{ rule: 'rollup/missing' }],
      summary: { bodies: 2, incomplete: 200 },
    });
  });

  it('compares with the government’s report', async () => {
    const against = new File([specimen({ agency: '青禾县人民政府' })], '县政府.txt');
    const json = await (await rolled(form(two, { against, lang: 'en' }))).json();
    expect(json.against).toMatchObject({ source: '县政府.txt', unjudged: 0 });
    expect(json.findings.length).toBe(json.against.differ);
    expect(json.findings[0].message).toContain('the sum over 2 bodies');
  });

  it('goes on where a file holds no report', async () => {
    const json = await (await rolled(form({ ...two, '空.txt': ' ' }))).json();
    expect(json.problems).toMatchObject([{ source: '空.txt', kind: 'white-space' }]);
    expect(json.summary).toMatchObject({ bodies: 2, problems: 1 });
  });

  it.each([
    ['markdown', 'text/markdown; charset=utf-8'],
    ['html', 'text/html; charset=utf-8'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ])('answers as %s', async (format, type) => {
    const answer = await rolled(form(two), `?format=${format}`);
    expect(answer.headers.get('Content-Type')).toBe(type);
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(1000);
  });

  it.each([
    ['no-reports', form({}, { roster: '县水利局' }), 400],
    ['empty-roster', form(two, { roster: '# 没有' }), 400],
    ['bad-option', form(two, { year: '24' }), 400],
    ['unknown-option', form(two, { yaer: '2024' }), 400],
    ['unreadable-report', form(two, { against: new File([' '], 'a.txt') }), 422],
    ['several-reports', form(two, { against: new File([`${water}\n${health}`], 'a.txt') }), 422],
    ['not-rolled-up', form({ 'a.txt': water, 'b.txt': specimen({ year: 2023 }) }), 422],
  ])('refuses with %s', async (kind, body, status) => {
    const answer = await rolled(body);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ type: `urn:gouji:problem:${kind}` });
  });

  it('takes a form only', async () => {
    const answer = await app.request('/v1/rollup', { method: 'POST', body: water });
    expect(answer.status).toBe(415);
  });
});
