import { readDocument } from '@gouji/core/documents';
import { templateDocx } from '@gouji/core/docx';
import { templateFormats } from '@gouji/core/formats';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.js';
import { goujiClient } from '../../src/client.js';
import { templateTypes } from '../../src/negotiate/formats.js';

const app = createApp();
const get = (query: string, headers: Record<string, string> = {}) => app.request(`/v1/template${query}`, { headers });

describe.each(['2021', '2019'] as const)('the blank form of %s', (edition) => {
  it.each(['markdown', 'text'] as const)('as %s is what the core writes', async (format) => {
    const answer = await get(`?edition=${edition}&format=${format}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toBe(templateTypes[format]);
    expect(await answer.text()).toBe(templateFormats[format](edition));
  });

  it('as a document of Word is what the core writes, and is saved under its name', async () => {
    const answer = await get(`?edition=${edition}`);
    expect(answer.headers.get('Content-Disposition')).toBe(`attachment; filename="gouji-template-${edition}.docx"`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(bytes).toEqual(templateDocx(edition));
    expect(await readDocument(bytes)).toMatchObject({ ok: true, reports: [{ edition, agency: null }] });
  });
});

it.each([
  [undefined, templateTypes.docx],
  ['*/*', templateTypes.docx],
  ['text/plain', templateTypes.text],
  ['text/markdown, text/plain;q=0.5', templateTypes.markdown],
])('what accepts %s gets %s', async (accept, type) => {
  const answer = await get('', accept === undefined ? {} : { Accept: accept });
  expect(answer.headers.get('Content-Type')).toBe(type);
});

it.each([
  ['?edition=2008', {}, 400, 'bad-option'],
  ['?format=pdf', {}, 400, 'bad-option'],
  ['?editon=2021', {}, 400, 'unknown-option'],
  ['', { Accept: 'image/png' }, 406, 'not-acceptable'],
] as const)('%s with %j is refused', async (query, headers, status, kind) => {
  const answer = await get(query, headers);
  expect(answer.status).toBe(status);
  expect((await answer.json()).type).toContain(kind);
});

it('is known to the client', async () => {
  const client = goujiClient('http://localhost', { fetch: app.request });
  const answer = await client.v1.template.$get({ query: { edition: '2019', format: 'text' } });
  expect(await answer.text()).toBe(templateFormats.text('2019'));
  // @ts-expect-error There is no such edition.
  expect((await client.v1.template.$get({ query: { edition: '2008' } })).status).toBe(400);
});
