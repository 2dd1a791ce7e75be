import { describe, expect, test } from 'vitest';
import { read, readText } from '../../src/grammar/read.js';

const title = '云溪县水务局2023年政府信息公开工作年度报告';
const sections = ['一、总体情况', '全年工作平稳有序。', '二、主动公开政府信息情况', '平稳。'];
const table = [
  '自然人\t商业企业',
  '一、本年新收政府信息公开申请数量\t1\t0',
  '二、上年结转政府信息公开申请数量\t0\t0',
  '2.重复申请\t0\t0',
];

function reports(...lines: string[]) {
  const reading = readText(lines.join('\n'));
  return reading.ok ? reading.reports : [];
}

function problem(text: string) {
  const reading = readText(text);
  return reading.ok ? null : reading.problem;
}

describe('no report is in', () => {
  test.each([
    ['', { kind: 'empty', facts: {} }],
    [' \n\u3000\t\n', { kind: 'white-space', facts: {} }],
    ['\t\t\t\t\t\t\n|', { kind: 'no-report', facts: {} }],
    ['一\0', { kind: 'binary', facts: {} }],
    ['<html><body>', { kind: 'other-format', facts: { format: 'HTML' } }],
    ['会议通知', { kind: 'no-report', facts: {} }],
    [`${title}\n全年工作平稳有序。`, { kind: 'no-report', facts: {} }],
    [`${title}\n一、总体情况\n全年工作平稳有序。`, { kind: 'no-report', facts: {} }],
  ])('%j', (text, expected) => expect(problem(text)).toEqual(expected));

  test('a text longer than any report', () => {
    const limit = 64 * 1024 * 1024;
    expect(problem(`${title}${' '.repeat(limit)}`)).toEqual({
      kind: 'too-large',
      facts: { bytes: limit + title.length, limit },
    });
  });
});

describe('a report is told', () => {
  test('by two sections', () => expect(reports(...sections)).toHaveLength(1));
  test('by a table', () => expect(reports(...table)).toHaveLength(1));

  test('with title, body, year, edition and sections', () => {
    const [report] = reports(title, '发布日期：2024-01-17', ...sections);
    expect(report).toMatchObject({
      title: { text: title },
      agency: '云溪县水务局',
      year: 2023,
      published: '2024-01-17',
      edition: '2021',
      tables: {},
      doubts: [],
    });
    expect(report?.sections.map(({ title: own }) => own)).toEqual(['总体情况', '主动公开政府信息情况']);
  });

  test('with the date under its last section', () => {
    expect(reports(title, ...sections, '2024年1月17日')[0]?.published).toBe('2024-01-17');
    expect(
      reports(title, ...sections, '2024年1月17日', '三、收到和处理政府信息公开申请情况', '平稳。')[0]?.published,
    ).toBeNull();
  });
});

describe('the year is', () => {
  const untitled = title.replace('2023年', '');
  const period = '统计期限为2020年1月1日至12月31日。';

  test('the title’s before the period’s', () => expect(reports(title, ...sections, period)[0]?.year).toBe(2023));

  test('the period’s, where the title has none', () => {
    expect(reports(untitled, ...sections, period)[0]).toMatchObject({ year: 2020, edition: '2019' });
  });

  test('not told by a period far behind', () => {
    const [report] = reports(untitled, ...sections, '平稳。\n'.repeat(1400), period);
    expect(report?.year).toBeNull();
  });
});

test.each([
  ['2019', '自然人\t商业企业', '（六）其他处理\t0\t0'],
  ['2021', '自然人\t商业企业', '2.逾期未缴费\t0\t0'],
])('without a year the edition %s is that of the tables', (edition, ...lines) => {
  expect(reports(...table, ...lines)[0]?.edition).toBe(edition);
});

describe('several reports in one source', () => {
  const second = title.replace('水务', '林业');
  const both = [title, ...sections, ...table, second, ...sections, ...table];

  test('are read one by one, and their number is told in each', () => {
    const found = reports(...both);
    expect(found.map(({ agency }) => agency)).toEqual(['云溪县水务局', '云溪县林业局']);
    for (const { doubts } of found) expect(doubts[0]).toMatchObject({ kind: 'several-reports', facts: { count: 2 } });
  });

  test('keep their own doubts', () => {
    const lines = [title, ...sections, ...table, '2.重复申请\t9\t9', second, ...sections, ...table];
    const kinds = reports(...lines).map(({ doubts }) => doubts.map(({ kind }) => kind));
    expect(kinds[0]).toContain('row-twice');
    expect(kinds[1]).not.toContain('row-twice');
  });

  test('are not told of, where all but one are none', () => {
    const found = reports(title, ...table.slice(1, 2), second, ...sections, ...table);
    expect(found).toHaveLength(1);
    expect(found[0]?.doubts.map(({ kind }) => kind)).not.toContain('several-reports');
  });

  test('have their places in the whole text', () => {
    const text = both.join('\n');
    const [first, last] = reports(...both);
    expect(text.slice(last?.start, last?.end)).toBe(both.slice(9).join('\n'));
    expect([first?.start, last?.text]).toEqual([0, text]);
    expect(last?.title?.place.line).toBe(10);
    expect(last?.sections[0]?.heading.line).toBe(11);
  });
});

describe('bytes', () => {
  const text = [title, ...sections].join('\n');

  test('tell their encoding', () => {
    expect(read(new TextEncoder().encode(text))).toMatchObject({
      ok: true,
      encoding: 'utf-8',
      reports: [{ doubts: [] }],
    });
    expect(readText(text)).toMatchObject({ ok: true, encoding: null });
  });

  test('with broken characters make a doubt in each report', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(`${text}\n平稳`), 0xff]);
    expect(read(bytes)).toMatchObject({
      ok: true,
      encoding: 'utf-8',
      reports: [{ doubts: [{ kind: 'broken-characters', facts: { encoding: 'utf-8', count: 1 } }] }],
    });
  });

  test('with broken characters and no report have their problem', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('会议通知，全年工作平稳有序'), 0xff]);
    expect(read(bytes)).toEqual({ ok: false, problem: { kind: 'no-report', facts: {} } });
  });

  test('with broken characters keep the report’s other doubts', () => {
    const lines = [title, ...sections, ...table, '2.重复申请\t9\t9', '平稳'].join('\n');
    const reading = read(new Uint8Array([...new TextEncoder().encode(lines), 0xff]));
    const kinds = reading.ok ? reading.reports[0]?.doubts.map(({ kind }) => kind) : [];
    expect(kinds?.[0]).toBe('broken-characters');
    expect(kinds).toContain('row-twice');
  });

  test('that are no text have their problem', () => {
    expect(read(new Uint8Array())).toEqual({ ok: false, problem: { kind: 'empty', facts: {} } });
    expect(read(new TextEncoder().encode('会议通知'))).toEqual({
      ok: false,
      problem: { kind: 'no-report', facts: {} },
    });
  });
});
