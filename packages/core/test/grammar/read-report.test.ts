import { describe, expect, test } from 'vitest';
import { readText } from '../../src/grammar/read.js';
import type { Report } from '../../src/grammar/report.js';

const title = '云溪县水务局2023年政府信息公开工作年度报告';
const untitled = ['一、总体情况', '全年工作平稳有序。', '二、主动公开政府信息情况', '平稳。'];
const period = (year: number) => `统计期限为${year}年1月1日至12月31日。`;

/** Rows of tables that only one edition has. */
const proactive = {
  2019: ['信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量', '规章\t1\t2\t3', '行政规范性文件\t1\t2\t3'],
  2021: ['信息内容\t本年制发件数\t本年废止件数\t现行有效件数', '规章\t1\t2\t3', '行政规范性文件\t1\t2\t3'],
};
const applications = {
  2019: ['自然人\t商业企业', '2.重复申请\t0\t0', '（六）其他处理\t0\t0', '（七）总计\t0\t0'],
  2021: ['自然人\t商业企业', '2.重复申请\t0\t0', '2.逾期未缴费\t0\t0', '（七）总计\t0\t0'],
};
const results = '结果维持\t结果纠正\t其他结果\t尚未审结\t总计';
const disputes = [`${results}\t${results}\t${results}`, Array(15).fill('0').join('\t')];

function report(...lines: string[]): Report {
  const reading = readText(lines.join('\n'));
  if (!reading.ok) throw new Error(reading.problem.kind);
  return reading.reports[0] as Report;
}

/** What of the lines a report takes for its own. */
function own(...lines: string[]): string[] {
  const { text, start, end } = report(...lines);
  return text.slice(start, end).split('\n');
}

describe('a report stands', () => {
  test('from its title to the page’s footer', () => {
    expect(own('首页', title, ...untitled, '主办：云溪县水务局', '版权所有')).toEqual([title, ...untitled]);
  });

  test('from its first heading, when it has no title', () => {
    expect(own('首页', '', ...untitled)).toEqual(untitled);
  });

  test('from its first line, when it has neither', () => {
    expect(own('', '', ...proactive[2021])).toEqual(proactive[2021]);
  });

  test('over a line that a footer has, when it stands before the last heading', () => {
    const lines = [title, untitled[0] ?? '', '主办：云溪县水务局', ...untitled.slice(2)];
    expect(own(...lines)).toEqual(lines);
  });

  test('to its last line, when it has no headings', () => {
    expect(own(title, ...proactive[2021], '版权所有')).toEqual([title, ...proactive[2021], '版权所有']);
  });
});

test('a table goes on under the heading of its section, printed again', () => {
  const heading = '三、收到和处理政府信息公开申请情况';
  const cells = Array(7).fill('0').join('\t');
  const lines = [title, heading, ...applications[2021].slice(0, 3), heading, `四、结转下年度继续办理\t${cells}`];
  expect(report(...lines).tables.applications?.rows.map(({ line }) => line.row.key)).toContain('carriedForward');
});

describe('the period tells the year', () => {
  const nameless = title.replace('2023年', '');

  test('in the report’s own text', () => {
    expect(report(nameless, ...untitled, period(2023)).year).toBe(2023);
    expect(report(nameless, period(2023), ...untitled).year).toBe(2023);
  });

  test('not above its title', () => {
    expect(report(period(2022), nameless, ...untitled).year).toBeNull();
  });

  test('not in the page’s footer', () => {
    expect(report(nameless, ...untitled, '主办：云溪县水务局', period(2022)).year).toBeNull();
  });

  test('in the first 4000 characters', () => {
    const before = [nameless, ...untitled].join('\n').length + 1;
    const room = 4000 - before - period(2023).length;
    expect(report(nameless, ...untitled, '平'.repeat(room), period(2023)).year).toBe(2023);
    expect(report(nameless, ...untitled, '平'.repeat(room + 1), period(2023)).year).toBeNull();
  });
});

describe('the title', () => {
  test('stands above the first heading', () => {
    expect(report(...untitled, title)).toMatchObject({ title: null, year: null });
  });

  test('can stand anywhere in the head, where there are no headings', () => {
    expect(report(title, ...proactive[2021]).title?.text).toBe(title);
  });
});

describe('the date of publication', () => {
  test('stands above the first heading or below the last', () => {
    expect(report('2024-01-17', title, ...untitled).published).toBe('2024-01-17');
    expect(report(title, ...untitled, '2024年1月17日').published).toBe('2024-01-17');
    expect(report(title, ...untitled.slice(0, 2), '2024年1月17日', ...untitled.slice(2)).published).toBeNull();
  });

  test('stands not in the page’s footer', () => {
    expect(report(title, ...untitled, '主办：云溪县水务局', '2024年1月17日').published).toBeNull();
  });

  test('lies after the year reported on', () => {
    expect(report('2023-01-17', title, ...untitled).published).toBeNull();
  });
});

describe('the edition is', () => {
  test('that of the year, whatever the tables', () => {
    expect(report(title, ...applications[2019]).edition).toBe('2021');
    expect(report(title.replace('2023', '2020'), ...applications[2021]).edition).toBe('2019');
  });

  test('that of table three before that of table two', () => {
    expect(report(...proactive[2021], ...applications[2019]).edition).toBe('2019');
    expect(report(...proactive[2019], ...applications[2021]).edition).toBe('2021');
  });

  test('that of table two without table three', () => {
    expect(report(...proactive[2019]).edition).toBe('2019');
  });

  test('that of 2021 where nothing tells', () => {
    expect(report(...untitled).edition).toBe('2021');
    expect(report(...disputes)).toMatchObject({ edition: '2021', tables: { disputes: { edition: '2021' } } });
  });

  test('the year’s for a table that does not tell', () => {
    expect(report(title.replace('2023', '2020'), ...disputes).tables.disputes?.edition).toBe('2019');
  });
});

test('doubts are told table by table', () => {
  const twice = (rows: readonly string[]) => [...rows, rows[1]?.replace(/\d$/, '9') ?? ''];
  const { doubts } = report(title, ...twice(applications[2021]), ...twice(proactive[2021]));
  expect([...new Set(doubts.map(({ table }) => table))]).toEqual(['proactive', 'applications']);
});

test('a section’s heading ends a table', () => {
  const { tables, sections } = report(title, untitled[0] ?? '', ...proactive[2021], untitled[2] ?? '', '0\t0\t0');
  expect(tables.proactive?.place.line).toBe(3);
  expect(tables.proactive?.place.end).toBe(sections[0] && sections[0].end - 1);
});
