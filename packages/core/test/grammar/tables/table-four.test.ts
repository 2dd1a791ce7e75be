import { describe, expect, test } from 'vitest';
import { readLines } from '../../support/read-lines.js';

describe('table four', () => {
  const heads = Array.from({ length: 3 }, () => '结果维持\t结果纠正\t其他结果\t尚未审结\t总计').join('\t');
  const figures = Array.from({ length: 15 }, (_, i) => String(i)).join('\t');

  test('is one line of fifteen figures', () => {
    const { table, doubts } = readLines('disputes', heads, figures);
    expect(doubts).toEqual([]);
    expect(table.cells.map(({ value }) => value)).toEqual(Array.from({ length: 15 }, (_, i) => i));
    expect(table.rows.map(({ line, doubtful, place }) => [line.row.key, doubtful, place.line])).toEqual([
      ['reconsideration', false, 2],
      ['litigationDirect', false, 2],
      ['litigationAfterReconsideration', false, 2],
    ]);
  });

  test('is read behind empty cells when it is full', () => {
    expect(readLines('disputes', heads, `\t\t${figures}`).table.cells[14]?.value).toBe(14);
  });

  test('has blanks when it has just its cells', () => {
    const { table, doubts } = readLines('disputes', heads, figures.replace('\t7\t', '\t\t'));
    expect(doubts).toEqual([]);
    expect(table.cells.map(({ state }) => state).filter((state) => state !== 'number')).toEqual(['blank']);
  });

  test('is blank when its line is', () => {
    const { table, doubts } = readLines('disputes', heads, '\t'.repeat(14));
    expect(doubts).toEqual([]);
    expect(new Set(table.cells.map(({ state }) => state))).toEqual(new Set(['blank']));
  });

  test.each([
    ['with a figure too few', figures.slice(0, -3), 14],
    ['with a figure too many', `${figures}\t15`, 16],
    ['with a blank and a cell too many', `\t${figures.replace('\t7\t', '\t\t')}`, 14],
    ['with a second line of figures', `${figures}\n${figures}`, 30],
  ])('is in doubt %s', (_, lines, found) => {
    const { table, doubts } = readLines('disputes', heads, lines);
    expect(doubts).toMatchObject([{ kind: 'row-cells', facts: { label: '', expected: 15, found }, table: 'disputes' }]);
    expect(doubts[0]?.cells).toEqual(table.cells.map(({ address }) => address));
    expect(table.cells.every(({ state }) => state === 'absent')).toBe(true);
    expect(table.rows.every(({ doubtful }) => doubtful)).toBe(true);
  });

  test('is in doubt with a blank line that has a cell too many', () => {
    const { table, doubts } = readLines('disputes', heads, '\t'.repeat(15));
    expect(doubts).toMatchObject([{ kind: 'row-cells', facts: { expected: 15, found: 0 } }]);
    expect(table.cells.every(({ state }) => state === 'absent')).toBe(true);
  });

  test('is left out under heads out of order, which is told once', () => {
    const { table, doubts } = readLines(
      'disputes',
      heads.replace('结果维持\t结果纠正', '结果纠正\t结果维持'),
      `${figures}\t15`,
    );
    expect(doubts).toMatchObject([{ kind: 'column-order', facts: { heading: '结果维持' } }]);
    expect(table.cells.every(({ state }) => state === 'absent')).toBe(true);
    expect(table.rows.every(({ doubtful }) => doubtful)).toBe(true);
  });

  test('is left out under heads out of order, though it has its figures', () => {
    const { table, doubts } = readLines('disputes', heads.replace('结果维持\t结果纠正', '结果纠正\t结果维持'), figures);
    expect(doubts.map(({ kind }) => kind)).toEqual(['column-order']);
    expect(table.cells.every(({ state }) => state === 'absent')).toBe(true);
  });

  test('is read beside blank lines', () => {
    const blank = figures.replace('\t7\t', '\t\t');
    for (const line of [figures, blank]) {
      const { table, doubts } = readLines('disputes', heads, '\t'.repeat(14), line, '\t'.repeat(6));
      expect(doubts).toEqual([]);
      expect(table.cells[14]?.value).toBe(14);
    }
  });

  test('is unread with a blank line shorter than it is', () => {
    const { table, doubts } = readLines('disputes', heads, '\t'.repeat(6));
    expect(doubts.map(({ kind }) => kind)).toEqual(['table-unread']);
    expect(table.rows).toEqual([]);
  });

  test('has its place where its figures stand', () => {
    const { table } = readLines('disputes', heads, figures);
    expect(table.rows[0]?.fit).toBe('exact');
    expect(table.rows[0]?.place).toEqual({
      kind: 'text',
      start: heads.length + 1,
      end: heads.length + 1 + figures.length,
      line: 2,
    });
  });

  test('has no doubt about words beside it', () => {
    expect(readLines('disputes', heads, '若干', figures).doubts).toEqual([]);
  });

  test('is unread without a line', () => {
    const { table, doubts } = readLines('disputes', heads);
    expect(doubts).toMatchObject([{ kind: 'table-unread' }]);
    expect(table.rows).toEqual([]);
    expect(table.cells).toHaveLength(15);
  });

  test('has no strays', () => {
    expect(readLines('disputes', heads, figures, '若干\t3').table.strays).toEqual([]);
    const stream = `${heads}\t${figures}\t若干\t3`.split('\t').join('\n\n');
    expect(readLines('disputes', stream).table).toMatchObject({ layout: 'lines', strays: [] });
  });
});
