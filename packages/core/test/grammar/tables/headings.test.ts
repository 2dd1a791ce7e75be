import { describe, expect, test } from 'vitest';
import { formGrid, type TableKey } from '../../../src/form/index.js';
import { headsOf } from '../../../src/grammar/tables/headings.js';
import { entriesOfRows } from '../../../src/grammar/tables/row-entries.js';
import { cellsOf } from '../../support/entries.js';

const item = '第二十条第（一）项';
const issued = '信息内容 本年制发件数 本年废止件数 现行有效件数';
const decisions = '信息内容 本年处理决定数量';
const fees = '信息内容 本年收费金额（单位：万元）';
const applicants = '自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他';
const results = '结果维持 结果纠正 其他结果 尚未审结 总计';
const courts = '行政复议 行政诉讼';
const ways = '未经复议直接起诉 复议后起诉';

/** What the lines of a table's head tell. */
function heads(table: TableKey, ...lines: string[]) {
  const rows = lines.map((line, at) => cellsOf(line).map((token) => ({ ...token, line: at + 1 })));
  return headsOf({ rows }, entriesOfRows(rows, table).headings, formGrid('2021', table));
}

function misplaced(table: TableKey, ...lines: string[]): string | undefined {
  return heads(table, ...lines)
    .misplaced?.tokens.map(({ text }) => text)
    .join('');
}

describe('heads are in order', () => {
  test.each<[string, TableKey, string[]]>([
    ['as the form has them', 'applications', ['申请人情况 总计', '自然人 法人或其他组织', applicants.slice(4)]],
    ['with the total behind', 'applications', [`${applicants} 总计`]],
    ['with the total in a line before', 'applications', ['申请人情况 总计', applicants]],
    ['with some missing', 'applications', ['_ 自然人 商业企业 科研机构']],
    ['again on the next page', 'applications', [`${applicants} 总计`, `${applicants} 总计`]],
    ['block by block', 'proactive', [item, issued, decisions, decisions, fees]],
    [
      'under the article of the next block, though some are missing',
      'proactive',
      [item, '信息内容 本年制发件数', '第二十条第（五）项', decisions],
    ],
    ['again on the next page of table two', 'proactive', [issued, decisions, decisions, fees, issued, decisions]],
    ['without one block', 'proactive', [issued, fees]],
    ['as table four has them', 'disputes', [courts, ways, `${results} ${results} ${results}`]],
  ])('%s', (_, table, lines) => expect(misplaced(table, ...lines)).toBeUndefined());
});

describe('a head is out of order', () => {
  test.each<[string, TableKey, string[], string]>([
    ['when two changed places', 'applications', ['自然人 科研机构 商业企业'], '商业企业'],
    ['when the first comes second', 'applications', ['商业企业 自然人'], '自然人'],
    ['when it comes again within a row', 'applications', ['自然人 商业企业 自然人'], '自然人'],
    ['when the total stands before others in their line', 'applications', [`总计 ${applicants}`], '自然人'],
    ['when unknown words stand in another’s place and more', 'applications', ['自然人 甲方 乙方 商业企业'], '商业企业'],
    ['in a block of table two', 'proactive', ['信息内容 本年废止件数 本年制发件数'], '本年制发件数'],
    [
      'when it goes on before its block has ended',
      'proactive',
      ['信息内容 本年制发件数', decisions],
      '本年处理决定数量',
    ],
    [
      'when it comes more often than the form has it',
      'proactive',
      [issued, decisions, decisions, decisions],
      '本年处理决定数量',
    ],
    [
      'when it comes a fourth time in table four',
      'disputes',
      [`${results} ${results} ${results} 结果维持`],
      '结果维持',
    ],
    ['when one unknown word stands between neighbours', 'applications', ['自然人 商业企业 甲方 科研机构'], '科研机构'],
    ['in table four', 'disputes', ['结果维持 结果纠正 结果纠正'], '结果纠正'],
    ['when the blocks of table four changed places', 'disputes', ['行政诉讼 行政复议', ways, results], '行政诉讼'],
    ['when the ways to court changed places', 'disputes', [courts, '复议后起诉 未经复议直接起诉'], '复议后起诉'],
  ])('%s', (_, table, lines, head) => expect(misplaced(table, ...lines)).toBe(head));
});

describe('a block lacks heads', () => {
  /** The first rows of the blocks that do. */
  function incomplete(table: TableKey, ...lines: string[]): (string | undefined)[] {
    return [...heads(table, ...lines).incomplete].map(({ rows }) => rows[0]?.key);
  }

  test.each<[string, TableKey, string[], string[]]>([
    ['when one is missing', 'proactive', ['信息内容 本年制发件数 本年废止件数'], ['regulations']],
    ['when one is not recognised', 'applications', [`${applicants.replace('科研', '学问')} 总计`], ['received']],
    ['not when all are there', 'applications', [`${applicants} 总计`], []],
    ['not when none is there', 'proactive', [fees], []],
  ])('%s', (_, table, lines, blocks) => expect(incomplete(table, ...lines)).toEqual(blocks));
});

describe('the first column’s head stands', () => {
  test('in its column of its written row', () => {
    expect(heads('applications', '_ 申请人情况', '_ _ 自然人 商业企业').firstColumn).toBe(2);
  });

  test('nowhere without it', () => expect(heads('applications', '_ _ 商业企业').firstColumn).toBeNull());

  test('nowhere in a stream', () => {
    const stream = cellsOf(applicants);
    const { headings } = entriesOfRows([stream], 'applications');
    expect(headsOf({ stream }, headings, formGrid('2021', 'applications')).firstColumn).toBeNull();
  });
});
