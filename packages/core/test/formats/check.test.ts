import { describe, expect, test } from 'vitest';
import { type CheckFormat, checkFormats } from '../../src/formats/check.js';
import { type CheckEntry, unread } from '../../src/formats/entry.js';
import { written } from '../../src/formats/writer.js';
import { wordsOf } from '../../src/messages/words-of.js';
import { findingKey } from '../../src/review/finding-key.js';
import { check } from '../../src/rules/check.js';
import { built, doubtAbout } from '../support/built-report.js';

const words = wordsOf('zh');
const wrongTotal = check(built({ cells: { 'applications.received.total': 99, 'proactive.fees.amount': '=1+1' } }));
const entries: CheckEntry[] = [
  { source: '甲.txt', checked: wrongTotal },
  { source: '乙.txt', checked: check(built({ doubts: () => [doubtAbout('disputes')] })) },
  unread('丙.txt', { kind: 'empty', facts: {} }, words),
];

function formatted(format: CheckFormat): string {
  return [...written(checkFormats[format](words), entries)].join('');
}

describe('check as JSON', () => {
  const parsed = JSON.parse(formatted('json'));

  test('has its members in a fixed order', () => {
    expect(Object.keys(parsed)).toEqual(['schemaVersion', 'reports', 'problems', 'summary']);
    expect(Object.keys(parsed.reports[0])).toEqual([
      'source',
      'title',
      'agency',
      'year',
      'published',
      'edition',
      'findings',
      'notAssessable',
      'reading',
    ]);
    expect(Object.keys(parsed.reports[0].findings[0])).toEqual([
      'rule',
      'severity',
      'message',
      'line',
      'origin',
      'cells',
      'equation',
      'expected',
      'actual',
      'difference',
      'basis',
      'advice',
      'suggestions',
      'diagnosis',
      'decision',
      'key',
    ]);
  });

  test('tells a sum with all its cells', () => {
    const sum = parsed.reports[0].findings.find(({ rule }: { rule: string }) => rule === 'applications/row-sum');
    expect(sum.equation.right).toEqual(['applications.received.total']);
    expect(sum.equation.left).toHaveLength(6);
    expect(sum.cells).toHaveLength(7);
    expect(sum.cells[6]).toMatchObject({
      address: 'applications.received.total',
      name: '表三·一、本年新收·总计',
      value: 99,
      state: 'number',
      raw: '99',
    });
    expect(sum.difference).toBe(sum.actual - sum.expected);
  });

  test('tells doubts, problems and counts', () => {
    expect(parsed.reports[1].reading).toMatchObject([{ kind: 'label-unclear', table: 'disputes', line: null }]);
    expect(parsed.problems).toEqual([{ source: '丙.txt', kind: 'empty', message: words.problems.empty({}) }]);
    const { errors, warnings, notes, findings } = parsed.summary;
    expect(parsed.summary).toMatchObject({ reports: 2, doubts: 1, problems: 1 });
    expect(errors + warnings + notes).toBe(findings);
    expect(findings).toBe(wrongTotal.findings.length);
  });
});

test('check as JSON has what a reviewer has said', () => {
  const [first, second] = wrongTotal.findings;
  if (first === undefined || second === undefined) throw new Error('too little is wrong');
  const decision = { status: 'dismissed', reason: '已核实', note: '', at: '2025-01-20T08:30:00.000Z' } as const;
  const entry = { source: '甲.txt', checked: wrongTotal, decisions: new Map([[findingKey(first), decision]]) };
  const { reports } = JSON.parse([...written(checkFormats.json(words), [entry])].join(''));
  expect(reports[0].findings[0].decision).toEqual({ ...decision, by: null });
  expect(reports[0].findings[1].decision).toBeNull();
});

test('check as NDJSON has a line for each entry', () => {
  const lines = formatted('ndjson').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).source)).toEqual(['甲.txt', '乙.txt', '丙.txt']);
  expect(JSON.parse(lines[0] ?? '').findings).toEqual(JSON.parse(formatted('json')).reports[0].findings);
});

test('check as CSV has a row for each finding', () => {
  const [header, ...rows] = formatted('csv').trimEnd().split('\n');
  expect(header).toBe(
    'source,agency,year,edition,severity,rule,message,cells,line,expected,actual,difference,suggestion,advice,basis,' +
      'table,row,column,written,decision,reason,note,place,since',
  );
  expect(rows).toHaveLength(wrongTotal.findings.length);
  expect(rows.every((row) => row.startsWith('甲.txt,青禾县水利局,2024,2021,'))).toBe(true);
});
