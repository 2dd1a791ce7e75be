import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { columns as all, contentOf } from '../../../src/formats/corrections/columns.js';
import { correctionRecords } from '../../../src/formats/corrections/record.js';
import type { CheckEntry } from '../../../src/formats/entry.js';
import { xlsxWriter } from '../../../src/formats/xlsx/xlsx.js';
import { wordsOf } from '../../../src/messages/words-of.js';
import { check } from '../../../src/rules/check.js';
import { built } from '../../support/built-report.js';
import { entries, wrong } from './entries.js';

const words = wordsOf('zh');

/** The sheet with a row for each finding. */
const list = 2;

async function workbook(run: readonly CheckEntry[]): Promise<Map<string, string>> {
  const writer = xlsxWriter(words);
  expect([writer.open(), ...run.map((entry) => writer.entry(entry))].join('')).toBe('');
  const bytes = await writer.close();
  if (typeof bytes === 'string') throw new Error('no bytes');
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

/** The cells of a sheet, row by row: numbers as numbers, text as text. */
function rowsOf(book: ReadonlyMap<string, string>, sheet: number): (number | string | null)[][] {
  const texts = [...(book.get('xl/sharedStrings.xml') ?? '').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)];
  const xml = book.get(`xl/worksheets/sheet${sheet}.xml`) ?? '';
  return [...xml.matchAll(/<row[^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes = '', content = '']) => {
      const value = /<v>(.*)<\/v>/.exec(content)?.[1];
      if (value === undefined) return null;
      return attributes.includes('t="s"') ? unescaped(texts[Number(value)]?.[1] ?? '') : Number(value);
    }),
  );
}

function namesOf(book: ReadonlyMap<string, string>): (string | undefined)[] {
  return [...(book.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name]) => name);
}

function unescaped(xml: string): string {
  return xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

describe('the list of corrections as a workbook', () => {
  test('has a row for each finding, with the fields of the record', async () => {
    const [heads, ...rows] = rowsOf(await workbook(entries), list);
    const columns = all.filter(({ name }) => name !== 'since');
    expect(heads).toEqual(columns.map(({ name }) => words.corrections.columns[name]));
    const records = correctionRecords(wrong, words);
    expect(rows).toEqual(
      records.map((record, at) =>
        columns.map(({ name }) => {
          const content = contentOf(name, record, at + 1, words);
          return typeof content === 'string' ? content.replace('\u0007', '␇') || null : content;
        }),
      ),
    );
  });

  test('counts on its first sheet, and tells of inputs without a report', async () => {
    const rows = rowsOf(await workbook(entries), 1);
    expect(rows[0]?.[0]).toBe('政府信息公开工作年度报告整改清单');
    expect(rows[1]?.slice(0, 4)).toEqual(['单位', '年度', '文件', '错误']);
    expect(rows[3]?.slice(0, 3)).toEqual([words.corrections.noAgency, 2024, '年报/民政局.txt']);
    expect(rows.at(-2)?.[0]).toBe('合计');
    expect(rows.at(-1)?.[0]).toBe(`未能读取 · 年报/空.txt · ${words.problems.empty({})}`);
  });

  test('has a sheet for each body, with its own findings and what could not be judged', async () => {
    const other = check(built({ agency: '青禾县水利局', year: 2023, cells: { 'disputes.reconsideration.total': 3 } }));
    const book = await workbook([...entries, { source: '年报/水利2023.txt', checked: other }]);
    expect(namesOf(book)).toEqual(['汇总', '整改清单', '青禾县水利局', '民政局.txt']);
    const [title, first, second, heads, ...rows] = rowsOf(book, 3);
    expect([title?.[0], first?.[0], second?.[0]]).toEqual([
      '青禾县水利局　2024 年度　2023 年度',
      '文件：年报/水利_局.txt',
      '文件：年报/水利2023.txt',
    ]);
    expect(heads?.slice(0, 4)).toEqual(['序号', '年度', '文件', '行号']);
    const findings = wrong.checked.findings.length + other.findings.length;
    expect(rows.slice(0, findings).map(([number]) => number)).toEqual(
      Array.from({ length: findings }, (_, at) => at + 1),
    );
    expect(rows[findings]?.[0]).toBe(words.corrections.unsure);
    expect(rowsOf(book, 4).map(([cell]) => cell)).toEqual([
      '民政局.txt　2024 年度',
      '文件：年报/民政局.txt',
      '序号',
      words.corrections.nothing,
    ]);
  });

  test('has columns for decisions only where there is a session', async () => {
    const [, , heads] = rowsOf(await workbook([{ source: 'a', checked: wrong.checked }]), 3);
    expect(heads).toHaveLength(all.length - 7);
    expect(rowsOf(await workbook([wrong]), 3)[2]).toHaveLength(all.length - 4);
  });

  test('tells how many bodies have no sheet, where there are too many', async () => {
    const { report } = wrong.checked;
    const many = Array.from({ length: 203 }, (_, at) => ({
      source: `${at}.txt`,
      checked: { ...wrong.checked, findings: [], report: { ...report, agency: `第${at}局` } },
    }));
    const book = await workbook(many);
    expect(namesOf(book)).toHaveLength(202);
    expect(rowsOf(book, 1).at(-1)?.[0]).toBe('另有 3 个单位没有单独的工作表，问题见“整改清单”。');
  });

  test('prints on A4 across, its head on every page, and can be filtered', async () => {
    const book = await workbook(entries);
    const sheet = book.get(`xl/worksheets/sheet${list}.xml`) ?? '';
    const last = correctionRecords(wrong, words).length + 1;
    expect(sheet).toContain(`<autoFilter ref="A1:R${last}"/>`);
    expect(sheet).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
    expect(sheet).toMatch(
      /<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"[^>]*fitToWidth="1"[^>]*fitToHeight="0"/,
    );
    expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(book.get('xl/workbook.xml')).toContain('Print_Titles" localSheetId="1">\'整改清单\'!$1:$1<');
  });

  test('stands in the order that the standard asks for', async () => {
    const sheet = (await workbook(entries)).get(`xl/worksheets/sheet${list}.xml`) ?? '';
    const order = [
      'sheetPr',
      'sheetViews',
      'cols',
      'sheetData',
      'autoFilter',
      'pageMargins',
      'pageSetup',
      'headerFooter',
    ];
    const at = order.map((name) => sheet.indexOf(`<${name}`));
    expect(at.every((one) => one > 0)).toBe(true);
    expect(at).toEqual(at.toSorted((one, other) => one - other));
  });

  test('is high enough for its text', async () => {
    const book = await workbook([{ ...wrong, source: '很长的文件名/'.repeat(40) }]);
    const heights = [...(book.get(`xl/worksheets/sheet${list}.xml`) ?? '').matchAll(/<row [^>]* ht="(\d+)"/g)].map(
      ([, height]) => Number(height),
    );
    expect(heights[1]).toBeGreaterThan(400);
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
  });

  test('is a workbook without findings too', async () => {
    const book = await workbook([]);
    expect(rowsOf(book, list)).toHaveLength(1);
    expect(book.get(`xl/worksheets/sheet${list}.xml`)).toContain('<autoFilter ref="A1:R1"/>');
  });

  test('keeps every text as text that XML can hold', async () => {
    const source = '=1+1\u001b_x0041_\uFFFD\uD800\uFFFE\r\n尾';
    const [, row] = rowsOf(await workbook([{ ...wrong, source }]), list);
    expect(row?.[3]).toBe('=1+1␛_x005F_x0041_□□□\n尾');
  });
});
