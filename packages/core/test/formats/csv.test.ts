import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvField, csvWriter } from '../../src/formats/csv.js';
import { written } from '../../src/formats/writer.js';

describe('a field', () => {
  test.each([
    ['plain', 'plain'],
    ['', ''],
    ['有,逗号', '"有,逗号"'],
    ['has "quotes"', '"has ""quotes"""'],
    ['two\nlines', '"two\nlines"'],
    ['carriage\rreturn', '"carriage\rreturn"'],
    [' kept ', ' kept '],
  ])('of text is quoted by RFC 4180 where needed: %j', (value, field) => {
    expect(csvField(value)).toBe(field);
  });

  test.each([
    [0, '0'],
    [-8, '-8'],
    [59237.2449, '59237.2449'],
    [0.000001, '0.000001'],
    [1e-7, '0.0000001'],
    [-1.25e-9, '-0.00000000125'],
    [1e21, '1000000000000000000000'],
    [1.5e22, '15000000000000000000000'],
    [null, ''],
  ])('of a number is written without an exponent: %j', (value, field) => {
    expect(csvField(value)).toBe(field);
  });

  test.each(['-', '--', '—', '/', '+2', '-8', '-1,234.5', '－', '－－', '－8', '减4', '1=1', 'a@b', '0'])(
    'of what stands in real cells is left alone: %s',
    (raw) => {
      expect(unquoted(csvField(raw))).toBe(raw);
    },
  );

  test.each([
    '=1+1',
    '@SUM(A1)',
    '+cmd|x',
    '-2+3',
    '-A1',
    '\t=1',
    "'=1",
    '＝1+1',
    '＠x',
    '\n=1',
    '=HYPERLINK("x","y")',
  ])('that a spreadsheet would run begins with an apostrophe: %j', (raw) => {
    expect(unquoted(csvField(raw))).toBe(`'${raw}`);
  });

  test('gives its text back, whatever it is', () => {
    const risky = fc.string({ unit: fc.constantFrom(...'=＝+-－@\'"\t\r\n,0a数'), maxLength: 8 });
    fc.assert(
      fc.property(fc.oneof(risky, fc.string()), (text) => {
        expect(restored(csvField(text))).toBe(text);
      }),
    );
  });
});

test('rows are joined by commas, each ended by a line feed', () => {
  const writer = csvWriter(['a', 'b'], (entry: readonly [string, number | null][]) => entry);
  expect([...written(writer, [[['x', 1]], [], [['y,z', null]]])].join('')).toBe('a,b\nx,1\n"y,z",\n');
});

function unquoted(field: string): string {
  return field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
}

/** What a reader who knows of the apostrophe makes of a field. */
function restored(field: string): string {
  const text = unquoted(field);
  return text.startsWith("'") && csvField(text.slice(1)) !== text.slice(1) && unquoted(csvField(text.slice(1))) === text
    ? text.slice(1)
    : text;
}
