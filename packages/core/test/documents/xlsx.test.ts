import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberFormat } from '../../src/source/xlsx/number-format.js';
import type { Filled } from '../render/filled.js';
import { sheetXml, workbook, xlsxOf } from '../render/xlsx.js';
import { dressedReports, plainReports } from '../support/arbitraries.js';
import { patience, runs } from '../support/runs.js';
import { cellAt, problemOf, readOnly, wrong } from './compared.js';

describe.each([
  ['one sheet', false],
  ['a sheet for each table', true],
])('a workbook of %s', (_, several) => {
  test.each([
    ['plain figures', plainReports],
    ['notes, units and placeholders', dressedReports],
  ])('comes back as filled: %s', { timeout: patience }, async (_name, reports) => {
    await fc.assert(
      fc.asyncProperty(reports, async (filled) => {
        const report = await readOnly(xlsxOf(filled, several));
        expect(wrong(filled, report)).toEqual([]);
        expect(report.doubts).toEqual([]);
        expect([report.year, report.agency]).toEqual([filled.year, filled.agency]);
        expect(report.sections.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
      }),
      runs(10),
    );
  });
});

test('a cell tells its sheet and name', async () => {
  const [filled] = fc.sample(plainReports, { numRuns: 1, seed: 7 }) as [Filled];
  const report = await readOnly(xlsxOf(filled, true));
  expect(cellAt(report, 'proactive.regulations.issued')?.place?.origin).toMatchObject({ kind: 'sheet', sheet: '表2' });
});

describe('figures show as they are formatted:', () => {
  test.each([
    ['General', 43.788, '43.788'],
    ['0', 12.4, '12'],
    ['0.00', 3, '3.00'],
    ['#,##0.0#', 1234.5, '1234.5'],
    ['0"件"', 22, '22件'],
    ['0;-0;;@', 0, ''],
    [';;;', 5, ''],
    ['0.0%', 0.125, '12.5%'],
    ['yyyy"年"m"月"d"日"', 45313, '2024-01-22'],
    ['_ * #,##0_ ;_ * -#,##0_ ', 7, '7'],
    ['# ?/?', 0.5, '0.5'],
  ])('%s', (code, value, shown) => {
    expect(numberFormat(code, false)(value).trim()).toBe(shown);
  });
});

const head = '<c t="inlineStr"><is><t>信息内容</t></is></c>';
const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
const heads = `<row>${head}${['本年制发件数', '本年废止件数', '现行有效件数'].map(text).join('')}</row>`;

test('hidden rows are left out, and a formula without its figure is no figure', async () => {
  const rows = `${heads}<row hidden="1">${text('规章')}<c><v>7</v></c><c><v>7</v></c><c><v>7</v></c></row><row>${text('行政规范性文件')}<c><v>1</v></c><c><f>SUM(B2)</f></c><c><f>SUM(B2)</f><v>2</v></c></row>`;
  const report = await readOnly(workbook([sheetXml(rows)]));
  expect(cellAt(report, 'proactive.regulations.issued')?.state).toBe('absent');
  expect(cellAt(report, 'proactive.normativeDocuments.issued')?.value).toBe(1);
  expect(cellAt(report, 'proactive.normativeDocuments.repealed')?.state).not.toBe('number');
  expect(cellAt(report, 'proactive.normativeDocuments.inForce')?.value).toBe(2);
});

describe('a workbook that nobody writes', () => {
  const merged = Array.from({ length: 5000 }, (_, at) => `A${at + 1}:XFD1048576`);
  const rows = Array.from({ length: 5000 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`).join(
    '',
  );
  test.each([
    ['cells merged one over the other', workbook([sheetXml(rows, merged)]), 'tangled'],
    ['a cell far out', workbook([sheetXml('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')]), 'no-report'],
    ['no sheet', workbook([]), 'no-report'],
    ['broken markup', workbook(['<worksheet>']), 'damaged'],
  ])('%s', { timeout: 60_000 }, async (_, bytes, kind) => {
    expect(await problemOf(bytes, 'a.xlsx')).toMatchObject({ kind });
  });
});
