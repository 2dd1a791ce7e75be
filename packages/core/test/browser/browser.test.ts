import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Published, published } from '../support/dist.js';
import { encodeGb18030 } from '../support/gb18030.js';
import { chromium, domOf } from './chromium.js';
import { serve } from './serve.js';

const root = join(import.meta.dirname, '../../../..');
const samples = join(root, '../shared/samples');
const folder = existsSync(samples) ? samples : join(root, 'examples');

const isSkipped = chromium === null && !process.env.CI;
if (isSkipped) console.warn('skipped: no Chromium on this machine, so the core is not tried in a browser');

test.skipIf(isSkipped)('a page tells of reports what Node tells', { timeout: 120_000 }, async () => {
  if (chromium === null) throw new Error('CI tries the core in a browser, and chromium is not installed');
  const core = await published();
  const texts = textsToRead(core);
  const expected = told(core, texts);
  expect(expected).toContain('"applications/row-sum"');

  const served = await serve(texts);
  try {
    const html = await domOf(chromium, served.url);
    const [, shown = ''] = /<pre id="told">([^<]+)<\/pre>/.exec(html) ?? [];
    if (shown === '') throw new Error(`the page tells nothing:\n${html}`);
    expect(decodeURIComponent(shown)).toBe(expected);
  } finally {
    await served.close();
  }
});

/** Reports as they are, one with a wrong total, and one as old files are encoded. */
function textsToRead(core: Published): Map<string, Uint8Array> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const wrong = [...texts.values()].map((text) => withWrongTotal(core, text)).find((text) => text !== null);
  if (wrong === undefined || wrong === null) throw new Error(`no report with a figure in ${folder}`);
  const encoder = new TextEncoder();
  return new Map([
    ...[...texts].map(([name, text]) => [name, encoder.encode(text)] as const),
    ['a wrong total', encoder.encode(wrong)],
    ['in GB18030', encodeGb18030(wrong)],
  ]);
}

/** The report with one more in the total of 本年新收; null where no figure stands there. */
function withWrongTotal({ index }: Published, text: string): string | null {
  const reading = index.readText(text);
  const cells = reading.ok ? reading.reports[0]?.tables.applications?.cells : undefined;
  const total = cells?.find(({ address }) => address === 'applications.received.total');
  if (total?.place == null || total.value === null) return null;
  const at = text.indexOf(total.raw, total.place.start);
  return text.slice(0, at) + (total.value + 1) + text.slice(at + total.raw.length);
}

/** The same as in page.html. */
function told({ index, formats, messages }: Published, texts: ReadonlyMap<string, Uint8Array>): string {
  const entries = [...texts].flatMap(([source, bytes]) => {
    const reading = index.read(bytes);
    if (!reading.ok) throw new Error(`${source}: ${reading.problem.kind}`);
    return reading.reports.map((report) => ({ source, checked: index.check(report) }));
  });
  return [...formats.written(formats.checkFormats.json(messages.wordsOf('zh')), entries)].join('');
}
