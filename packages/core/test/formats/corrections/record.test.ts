import { describe, expect, test } from 'vitest';
import { columns, contentOf } from '../../../src/formats/corrections/columns.js';
import { type CorrectionRecord, correctionRecords } from '../../../src/formats/corrections/record.js';
import { wordsOf } from '../../../src/messages/words-of.js';
import { check } from '../../../src/rules/check.js';
import { built, type Changes } from '../../support/built-report.js';
import { wrong } from './entries.js';

const words = wordsOf('zh');

function records(changes: Changes): CorrectionRecord[] {
  return correctionRecords({ source: 'a.txt', checked: check(built(changes)) }, words);
}

/** Where a finding is and what stands there. */
function places(changes: Changes) {
  return records(changes).map(({ rule, table, row, column, written, expected, difference }) =>
    [rule, table, row, column, written, expected, difference].join(' '),
  );
}

describe('where a correction belongs', () => {
  test('for a sum is its total', () => {
    expect(places({ cells: { 'applications.received.total': 99 } })).toEqual([
      'applications/balance 表三 （七）总计、四、结转下年度 总计 23 100 -77',
      'applications/row-sum 表三 一、本年新收 总计 99 22 77',
    ]);
  });

  test('for one cell is that cell, with what is written in it', () => {
    expect(places({ cells: { 'proactive.fees.amount': '若干' } })).toEqual([
      'cells/number 表二 行政事业性收费 本年收费金额 若干  ',
    ]);
    expect(places({ cells: { 'proactive.fees.amount': '' } })).toEqual([
      'cells/blank 表二 行政事业性收费 本年收费金额 空白  ',
    ]);
    expect(places({ tables: { proactive: { withoutRows: ['fees'] } } })).toEqual([
      'structure/rows 表二 行政事业性收费 本年收费金额 缺失  ',
    ]);
  });

  test('for a few cells names them, for many counts them', () => {
    expect(places({ cells: { 'proactive.normativeDocuments.inForce': 0 } })).toEqual([
      'proactive/in-force-covers-issued 表二 行政规范性文件 本年制发件数、本年废止件数、现行有效件数 2、1、0  ',
    ]);
    expect(places({ tables: { applications: { withoutRows: ['granted'] } } })[0]).toBe(
      'structure/rows 表三 （一）予以公开 7 列 缺失  ',
    );
  });

  test('for a finding without cells is its table, if it has one', () => {
    expect(places({ without: ['disputes'] })).toEqual(['structure/tables 表四     ']);
    expect(places({ opening: '本报告由五个部分组成。' })).toEqual(['structure/announced-parts      ']);
  });
});

describe('a correction', () => {
  test('says what to do, with the likeliest figures first', () => {
    const [record] = records({ cells: { 'disputes.reconsideration.total': 3 } });
    expect(record?.remedy).toBe(`${record?.suggestion.replaceAll(' | ', '；或：')}。${record?.advice}`);
    expect(record?.suggestion).toContain('行政复议·总计 3 → 2');
  });

  test('of several findings is told with each of them', () => {
    const both = records({ cells: { 'applications.received.total': 99 } });
    const correction = '表三·一、本年新收·总计 99 → 22';
    expect(both.map(({ suggestion }) => suggestion.includes(correction))).toEqual([true, false]);
    expect(both.map(({ remedy }) => remedy.includes(correction))).toEqual([true, true]);
  });

  test('has what was decided, where there is a session', () => {
    const decided = correctionRecords(wrong, words).map(({ decision, reason, note }) => [decision, reason, note]);
    expect(decided.slice(0, 4)).toEqual([
      ['confirmed', '', '已通知科室\n3日内改正'],
      ['dismissed', '=HYPERLINK("x")', ''],
      ['open', '', '待核'],
      ['open', '', ''],
    ]);
    expect(records({ opening: '本报告由五个部分组成。' })).toMatchObject([{ decision: null, reason: '', note: '' }]);
  });

  test('is told in words in every column', () => {
    const [record] = correctionRecords(wrong, words);
    if (record === undefined) throw new Error('nothing is wrong');
    const told = new Map(columns.map(({ name }) => [name, contentOf(name, record, 7, words)]));
    expect(told.get('number')).toBe(7);
    expect(told.get('severity')).toBe(words.severities[record.severity]);
    expect(told.get('decision')).toBe('应整改');
  });
});
