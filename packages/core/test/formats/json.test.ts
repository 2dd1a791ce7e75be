import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Unread } from '../../src/formats/entry.js';
import { jsonWriter, ndjsonWriter } from '../../src/formats/json.js';
import { written, writtenAsync } from '../../src/formats/writer.js';

type Entry = { readonly source: string; readonly value: unknown } | Unread;
const shape = { record: (entry: Exclude<Entry, Unread>) => entry };
const broken: Entry = { source: 'b', problem: { kind: 'empty', message: '空' } };

function json(entries: readonly Entry[]): string {
  return [...written(jsonWriter<Entry>(shape), entries)].join('');
}

describe('JSON', () => {
  test('of nothing is whole', () => {
    expect(json([])).toBe('{\n  "schemaVersion": 1,\n  "reports": [],\n  "problems": []\n}\n');
  });

  test('in pieces is JSON written at once', () => {
    const entries = fc.array(fc.record({ source: fc.string(), value: fc.jsonValue() }), { maxLength: 4 });
    fc.assert(
      fc.property(entries, (reports) => {
        const whole = { schemaVersion: 1, reports, problems: [] };
        expect(plain(json(reports))).toBe(`${JSON.stringify(whole, null, 2)}\n`);
      }),
    );
  });

  test('gathers inputs without a report apart from the reports', () => {
    const text = json([{ source: 'a', value: 1 }, broken, { source: 'c', value: 2 }]);
    expect(JSON.parse(text)).toEqual({
      schemaVersion: 1,
      reports: [
        { source: 'a', value: 1 },
        { source: 'c', value: 2 },
      ],
      problems: [{ source: 'b', kind: 'empty', message: '空' }],
    });
  });

  test('tells totals at the end', () => {
    const writer = jsonWriter<Entry>({ ...shape, totals: (problems) => ({ summary: { problems } }) });
    expect(JSON.parse([...written(writer, [broken])].join(''))).toMatchObject({ summary: { problems: 1 } });
  });

  test('holds nothing that a terminal would obey', () => {
    const value = '\u001b[31m\u009b2J\u007f\u2028';
    const text = json([{ source: 'a', value }]);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028]/u);
    expect(JSON.parse(text).reports[0].value).toBe(value);
  });
});

describe('NDJSON', () => {
  test('has a line for each report and each input without one', async () => {
    async function* entries(): AsyncGenerator<Entry> {
      yield { source: 'a', value: 'x\ny' };
      yield broken;
    }
    let text = '';
    for await (const chunk of writtenAsync(ndjsonWriter<Entry>(shape), entries())) text += chunk;
    expect(text).toBe('{"source":"a","value":"x\\ny"}\n{"source":"b","problem":{"kind":"empty","message":"空"}}\n');
  });
});

/** With the characters that are escaped although JSON lets them stand. */
function plain(text: string): string {
  return text.replace(/\\u(007f|00[89][0-9a-f]|202[89])/g, (all, code: string, at: number) =>
    isEscape(text, at) ? String.fromCharCode(Number.parseInt(code, 16)) : all,
  );
}

/** Whether the backslash at `at` is not itself escaped. */
function isEscape(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 0;
}
