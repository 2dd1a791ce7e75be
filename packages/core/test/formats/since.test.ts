import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkFormats } from '../../src/formats/check.js';
import { docxWriter } from '../../src/formats/docx/docx.js';
import type { CheckEntry } from '../../src/formats/entry.js';
import { htmlWriter } from '../../src/formats/html/html.js';
import { sarifWriter } from '../../src/formats/sarif/sarif.js';
import { type RunWriter, written } from '../../src/formats/writer.js';
import { xlsxWriter } from '../../src/formats/xlsx/xlsx.js';
import { wordsOf } from '../../src/messages/words-of.js';
import { findingKey } from '../../src/review/finding-key.js';
import { wrong } from './corrections/entries.js';
import { again, mended } from './corrections/rounds.js';
import { paragraphsOf, partsOf } from './docx/parts.js';
import { parsed } from './html/pages.js';

const words = wordsOf('zh');
const { standings, gone } = words.corrections;
const run: readonly CheckEntry[] = [again, mended];

const texts = {
  ...checkFormats,
  html: htmlWriter,
  sarif: sarifWriter,
};

const text = (name: keyof typeof texts, entries: readonly CheckEntry[]) =>
  [...written<CheckEntry>(texts[name](words), entries)].join('');

async function bytes(writer: RunWriter<CheckEntry>, entries: readonly CheckEntry[]): Promise<Uint8Array> {
  for (const entry of entries) writer.entry(entry);
  const end = await writer.close();
  if (typeof end === 'string') throw new Error('no bytes');
  return end;
}

/** The texts of a workbook and of a document, one a line. */
async function workbook(entries: readonly CheckEntry[]): Promise<string> {
  const shared = unzipSync(await bytes(xlsxWriter(words), entries))['xl/sharedStrings.xml'];
  if (shared === undefined) throw new Error('no texts');
  return [...strFromU8(shared).matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, one]) => one).join('\n');
}

const letter = async (entries: readonly CheckEntry[]) => paragraphsOf(partsOf(await bytes(docxWriter(words), entries)));

const { fixed = [], untold = [] } = again.since ?? {};
const count = (text: string, part: string) => text.split(part).length - 1;

test('the round has something of each standing', () => {
  expect([...new Set(again.since?.standings.values())].toSorted()).toEqual(['changed', 'new', 'open']);
  expect([fixed.length, untold.length, mended.since?.fixed.length]).toEqual([1, 2, 1]);
});

describe('each finding says what became of it, and what is gone is told', () => {
  test.each(['markdown', 'html', 'junit', 'github'] as const)('%s', (name) => {
    const told = text(name, run);
    expect(count(told, standings.new)).toBeGreaterThanOrEqual(2);
    expect(count(told, standings.open)).toBeGreaterThanOrEqual(1);
    expect(count(told, standings.changed)).toBeGreaterThanOrEqual(1);
    expect(told).toContain(gone.fixed);
    expect(told).toContain(gone.untold);
    for (const { since } of [again, mended])
      for (const { message } of since?.fixed ?? []) expect(told).toContain(message);
  });

  test('xlsx', async () => {
    const told = await workbook(run);
    expect(told.split('\n')).toEqual(
      expect.arrayContaining([
        words.corrections.columns.since,
        ...Object.values(standings),
        ...Object.values(words.corrections.sinceCounts),
        ...Object.values(gone),
        ...[...fixed, ...untold].map(({ message }) => message.replaceAll('&', '&amp;')),
      ]),
    );
  });

  test('docx', async () => {
    const told = await letter(run);
    expect(told).toContain('与上次相比：改好 1 个，仍未改 1 个，改过仍不对 1 个，新出现 2 个，无法断定 2 个。');
    for (const standing of Object.values(standings)) expect(told).toContain(`与上次相比：${standing}`);
    const from = told.findIndex((one) => one.endsWith(`、${gone.fixed}`));
    expect(told[from]).toMatch(/^[一二三四]、/);
    expect(told[from + 1]).toBe(`1. ${fixed[0]?.message}`);
    expect(told.findIndex((one) => one.endsWith(`、${gone.untold}`))).toBe(from + 2);
    expect(told.at(-1)).toContain('与上次相比：改好 1 个，仍未改 0 个');
  });

  test('sarif', () => {
    const [{ results, invocations }] = JSON.parse(text('sarif', run)).runs;
    expect(results.map((result: { baselineState: string }) => result.baselineState).toSorted()).toEqual([
      'absent',
      'absent',
      'new',
      'new',
      'unchanged',
      'updated',
    ]);
    const notes = invocations[0].toolExecutionNotifications as {
      descriptor: { id: string };
      message: { text: string };
    }[];
    const told = notes
      .filter(({ descriptor }) => descriptor.id === 'not-told-mended')
      .map(({ message }) => message.text);
    expect(told).toEqual(untold.map(({ message }) => `${gone.untold}\n${message}`));
  });

  test('csv and ndjson', () => {
    const rows = text('csv', run).trimEnd().split('\n');
    expect(rows.map((row) => row.split(',').at(-1))).toEqual(['since', 'changed', 'open', 'new', 'new']);
    const [first, second] = text('ndjson', run)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([first.fixed.length, first.untold.length, second.fixed.length]).toEqual([1, 2, 1]);
  });
});

test('the page has each standing beside its finding, and a list of what is gone', () => {
  const root = parsed(text('html', run));
  const told = root.every('finding').map((finding) => finding.every('standing').map(({ text }) => text));
  expect(told.flat().toSorted()).toEqual(
    [standings.new, standings.new, standings.open, standings.changed].map((one) => `与上次相比 ${one}`).toSorted(),
  );
  expect(root.every('gone').map((section) => section.every('li').length)).toEqual([1, 2, 1]);
  const heads = root
    .byId('contents')
    .every('th')
    .map(({ text }) => text);
  expect(heads).toEqual(expect.arrayContaining(Object.values(words.corrections.sinceCounts)));
  const [total] = root.byId('contents').every('tfoot');
  expect(
    total
      ?.every('td')
      .slice(-5)
      .map(({ text }) => text),
  ).toEqual(['2', '1', '1', '2', '2']);
});

test('a letter does not count what a reviewer has dismissed', async () => {
  const [open] = [...(again.since?.standings ?? [])].filter(([, standing]) => standing === 'open');
  if (open === undefined) throw new Error('nothing is open');
  const decision = { status: 'dismissed', reason: '', note: '', at: '2025-01-20T08:30:00.000Z' } as const;
  const told = await letter([{ ...again, decisions: new Map([[findingKey(open[0]), decision]]) }]);
  expect(told.join('\n')).toContain('改好 1 个，仍未改 0 个');
});

test('no other run says a word of it', async () => {
  for (const name of Object.keys(texts) as (keyof typeof texts)[]) {
    if (name !== 'csv') expect(text(name, [wrong])).not.toMatch(/与上次相比|上次的问题|baselineState|"since"/);
  }
  expect(`${await workbook([wrong])}${await letter([wrong])}`).not.toMatch(/与上次相比|上次的问题/);
});
