import { describe, expect, test } from 'vitest';
import { unread } from '../../src/formats/entry.js';
import { type ExtractFormat, extractFormats } from '../../src/formats/extract.js';
import { written } from '../../src/formats/writer.js';
import { wordsOf } from '../../src/messages/words-of.js';
import { built, type Changes } from '../support/built-report.js';

const words = wordsOf('en');

function formatted(format: ExtractFormat, changes: Changes = {}): string {
  const entries = [{ source: 'a.txt', report: built(changes) }, unread('b.txt', { kind: 'binary', facts: {} }, words)];
  return [...written(extractFormats[format](words), entries)].join('');
}

describe('extract as CSV', () => {
  test('has the header that is promised', () => {
    expect(formatted('csv').split('\n', 1)).toEqual([
      'source,agency,year,edition,table,row,column,value,state,raw,line,note,unit,address,place',
    ]);
  });

  test('has a row for each cell of the form, in its order', () => {
    const rows = formatted('csv').trimEnd().split('\n').slice(1);
    expect(rows).toHaveLength(200);
    expect(rows[0]).toMatch(
      /^a\.txt,青禾县水利局,2024,2021,proactive,regulations,issued,0,number,0,\d+,,,proactive\.regulations\.issued,$/,
    );
  });

  test('leaves the value of a cell without a number empty', () => {
    const csv = formatted('csv', {
      cells: {
        'proactive.regulations.issued': '/',
        'proactive.regulations.repealed': '',
        'proactive.fees.amount': 59237.2449,
      },
    });
    expect(csv).toMatch(/,regulations,issued,,placeholder,\/,\d+,/);
    expect(csv).toMatch(/,regulations,repealed,,blank,,\d+,/);
    expect(csv).toMatch(/,fees,amount,59237\.2449,number,59237\.2449,\d+,/);
  });

  test('tells the cells of a table that is not there as absent', () => {
    const csv = formatted('csv', { without: ['disputes'] });
    expect(csv.match(/,disputes,\w+,\w+,,absent,,,,,/g)).toHaveLength(15);
  });

  test('tells the edition of each table', () => {
    const csv = formatted('csv', { editions: { applications: '2019' } });
    expect(csv).toContain(',2019,applications,other,total,');
    expect(csv).toContain(',2021,disputes,');
  });
});

test('extract as JSON tells tables, cells, claims, doubts and problems', () => {
  const parsed = JSON.parse(formatted('json', { without: ['proactive'] }));
  expect(Object.keys(parsed)).toEqual(['schemaVersion', 'reports', 'problems']);
  const [report] = parsed.reports;
  expect(Object.keys(report)).toEqual([
    'source',
    'title',
    'agency',
    'year',
    'published',
    'tables',
    'cells',
    'claims',
    'reading',
  ]);
  expect(report.tables.map(({ table }: { table: string }) => table)).toEqual(['applications', 'disputes']);
  expect(report.cells).toHaveLength(200);
  expect(Object.keys(report.cells[0]).join()).toBe(
    formatted('csv')
      .split('\n', 1)[0]
      ?.replace(/place$/, 'origin'),
  );
  expect(report.claims).toEqual([
    {
      kind: 'fee',
      readings: [],
      value: 0,
      unit: '元',
      quote: '未收取信息处理费',
      line: expect.any(Number),
      certainty: 'exact',
      relation: null,
      origin: null,
    },
  ]);
  expect(parsed.problems).toMatchObject([{ source: 'b.txt', kind: 'binary' }]);
});

test('extract as NDJSON has a line for each entry', () => {
  const lines = formatted('ndjson').trimEnd().split('\n');
  expect(JSON.parse(lines[0] ?? '')).toEqual(JSON.parse(formatted('json')).reports[0]);
  expect(JSON.parse(lines[1] ?? '').problem.kind).toBe('binary');
});
