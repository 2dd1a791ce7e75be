import { read } from '@gouji/core';
import { checkFormats, extractFormats, type Writer } from '@gouji/core/formats';
import { wordsOf } from '@gouji/core/messages';
import { checkWithProse } from '@gouji/core/prose';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.js';
import { formatsOf, mediaTypes } from '../../src/negotiate/formats.js';
import { faulty } from '../support/reports.js';

const app = createApp();

const checked = (lang: 'zh' | 'en') =>
  ({
    json: checkFormats.json(wordsOf(lang)),
    ndjson: checkFormats.ndjson(wordsOf(lang)),
    csv: checkFormats.csv(wordsOf(lang)),
    markdown: checkFormats.markdown(wordsOf(lang)),
  }) as const;

function reports() {
  const reading = read(new TextEncoder().encode(faulty));
  if (!reading.ok) throw new Error('the example is a report');
  return reading.reports;
}

function whole<Entry>(writer: Writer<Entry>, entries: readonly Entry[]): string {
  return writer.open() + entries.map((entry) => writer.entry(entry)).join('') + writer.close();
}

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  it.each(['json', 'ndjson', 'csv', 'markdown'] as const)(
    'check answers in %s what the core writes',
    async (format) => {
      const answer = await app.request(`/v1/check?format=${format}`, {
        method: 'POST',
        body: faulty,
        headers: { 'Accept-Language': lang },
      });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('Content-Type')).toBe(mediaTypes[format]);
      expect(answer.headers.get('Content-Language')).toBe(lang);
      const entries = reports().map((report) => ({
        source: '-',
        checked: checkWithProse(report, { blankAsZero: false, skip: [] }),
      }));
      expect(await answer.text()).toBe(whole(checked(lang)[format], entries));
    },
  );

  it.each(formatsOf.extract)('extract answers in %s what the core writes', async (format) => {
    const answer = await app.request(`/v1/extract?format=${format}&lang=${lang}`, { method: 'POST', body: faulty });
    expect(answer.status).toBe(200);
    const writer = extractFormats[format](wordsOf(lang));
    expect(await answer.text()).toBe(
      whole(
        writer,
        reports().map((report) => ({ source: '-', report })),
      ),
    );
  });
});

it('answers as a page that may load nothing, and style itself by one style sheet alone', async () => {
  const answer = await app.request('/v1/check', { method: 'POST', body: faulty, headers: { Accept: 'text/html' } });
  const policy = answer.headers.get('Content-Security-Policy') ?? '';
  const page = await answer.text();
  expect(page).toMatch(/^<!doctype html>/);
  const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
  const hash = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))).toString('base64');
  expect(policy).toContain(`style-src 'sha256-${hash}'`);
  expect(policy).toContain("default-src 'none'");
  expect(page).not.toMatch(/<script|style=|\bon\w+=/);
});

it.each([
  ['docx', 'gouji-check.docx', 'PK'],
  ['sarif', 'gouji-check.sarif', '{\n"$schema"'],
  ['junit', 'gouji-check.xml', '<?xml'],
  ['github', null, '::'],
] as const)('answers as %s', async (format, name, beginning) => {
  const answer = await app.request(`/v1/check?format=${format}`, { method: 'POST', body: faulty });
  expect(answer.headers.get('Content-Type')).toBe(mediaTypes[format]);
  expect(answer.headers.get('Content-Disposition')).toBe(name && `attachment; filename="${name}"`);
  expect((await answer.text()).startsWith(beginning)).toBe(true);
});

it('answers as a workbook', async () => {
  const answer = await app.request('/v1/check?format=xlsx', { method: 'POST', body: faulty });
  expect(answer.headers.get('Content-Type')).toBe(mediaTypes.xlsx);
  expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="gouji-check.xlsx"');
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect([...bytes.subarray(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
});
