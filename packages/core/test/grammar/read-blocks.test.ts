import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../src/grammar/read-blocks.js';
import type { Report } from '../../src/grammar/report.js';
import type { Block } from '../../src/source/block.js';
import type { Origin, Place } from '../../src/source/place.js';

/** What is on row `row` of a file's table, in cell `cell`. */
function origin(row: number, cell = 1): Origin {
  return { kind: 'cell', table: 1, row, cell };
}

/** A document of lines and tables, one row below the other; a row of a table is written with tabs. */
function blocks(...parts: readonly (string | readonly string[])[]): Block[] {
  let row = 0;
  return parts.map((part): Block => {
    if (typeof part === 'string') return { kind: 'line', text: part, origin: origin(++row) };
    const rows = part.map((line) => {
      row++;
      return line.split('\t').map((text, at) => ({ text, origin: origin(row, at + 1), column: at, span: 1 }));
    });
    return { kind: 'grid', rows };
  });
}

/** Row and cell of the file in which something stands. */
function at(place: Place | null | undefined): [number, number] | null {
  return place?.origin?.kind === 'cell' ? [place.origin.row, place.origin.cell] : null;
}

const title = '云溪县水务局2023年政府信息公开工作年度报告';
const heads = '信息内容\t本年制发件数\t本年废止件数\t现行有效件数';
const table = [heads, '规章\t1\t2\t3', '行政规范性文件\t4\t5\t6'];
const requests = [
  '自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计',
  '一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1',
  '二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0',
];

function one(...parts: readonly (string | readonly string[])[]): Report {
  const reports = readBlocks(blocks(...parts));
  expect(reports).toHaveLength(1);
  return reports[0] as Report;
}

describe('a report in a file of its own kind tells where in the file stands', () => {
  const report = () =>
    one('首页', title, '一、总体情况', '平稳。', '二、主动公开政府信息情况', [...table, '规章\t1\t2\t4'], '后记');

  test('its title', () => expect(at(report().title?.place)).toEqual([2, 1]));

  test('each heading of a section', () => {
    expect(report().sections.map(({ heading }) => at(heading))).toEqual([
      [3, 1],
      [5, 1],
    ]);
  });

  test('a table, its heads, its rows and its cells', () => {
    const { proactive } = report().tables;
    expect(at(proactive?.place)).toEqual([6, 1]);
    expect(proactive?.headings.map(({ place }) => at(place)?.[1])).toEqual([1, 2, 3, 4]);
    expect(proactive?.rows.map(({ place }) => at(place))).toEqual([
      [7, 1],
      [8, 1],
    ]);
    const filled = proactive?.cells.filter(({ state }) => state === 'number') ?? [];
    expect(filled.map(({ value, place }) => [value, at(place)])).toEqual([
      [4, [8, 2]],
      [5, [8, 3]],
      [6, [8, 4]],
    ]);
    expect(filled[0]?.place).toMatchObject({ kind: 'text', line: 8 });
  });

  test('each cell of a table that stands in lines, and a row that the form does not have', () => {
    const { proactive } = one(title, ...table, '若干\t7\t8\t9').tables;
    expect(proactive?.cells.flatMap(({ place }) => at(place)?.[0] ?? [])).toEqual([3, 3, 3, 4, 4, 4]);
    expect(proactive?.rows.map(({ place }) => at(place)?.[0])).toEqual([3, 4]);
    expect(proactive?.strays.map(({ place }) => at(place)?.[0])).toEqual([5]);
    expect(proactive?.headings.map(({ place }) => at(place)?.[0])).toEqual([2, 2, 2, 2]);
  });

  test('no title, when there is none', () => expect(one(table).title).toBeNull());

  test('a doubt, when it has a place', () => {
    expect(report().doubts.map(({ kind, place }) => [kind, at(place)])).toEqual([['row-twice', [7, 1]]]);
  });

  test('any other stretch of its text', () => {
    const { origins, text } = report();
    const last = origins?.findLast(({ start }) => start <= text.indexOf('后记'));
    expect(last?.origin).toEqual(origin(10));
  });
});

describe('the layout of a table is', () => {
  test('the file’s own grid', () => expect(one(title, table).tables.proactive?.layout).toBe('grid'));

  test('that of its lines, when it stands in lines', () => {
    expect(one(title, ...table).tables.proactive?.layout).toBe('tab');
  });

  test('told table by table', () => {
    const { tables } = one(title, ...table, requests);
    expect([tables.proactive?.layout, tables.applications?.layout]).toEqual(['tab', 'grid']);
  });
});

describe('several reports in one file', () => {
  const second = title.replace('水务', '林业');
  const reports = () => readBlocks(blocks(title, table, requests, second, table, requests));

  test('are read one by one', () => {
    expect(reports().map(({ agency }) => agency)).toEqual(['云溪县水务局', '云溪县林业局']);
    expect(reports().map(({ doubts }) => doubts[0])).toMatchObject([
      { kind: 'several-reports', place: null },
      { kind: 'several-reports', place: null },
    ]);
  });

  test('have the tables that stand in each', () => {
    expect(reports().map(({ tables }) => [tables.proactive?.place.line, tables.applications?.place.line])).toEqual([
      [2, 5],
      [9, 12],
    ]);
  });
});

test('no report is in a document without tables and sections', () => {
  expect(readBlocks(blocks('会议通知', ['规章\t1']))).toEqual([]);
  expect(readBlocks([])).toEqual([]);
});
