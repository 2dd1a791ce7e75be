import { describe, expect, test } from 'vitest';
import { formGrid } from '../../../src/form/index.js';
import { readTable } from '../../../src/grammar/tables/read-table.js';
import { rowsOf } from '../../../src/grid/rows.js';
import { doubts, filled, readLines } from '../../support/read-lines.js';

const issued = ['信息内容\t本年制发件数\t本年废止件数\t现行有效件数', '规章\t1\t2\t3'];
const fees = ['信息内容\t本年收费金额（单位：万元）', '行政事业性收费\t86.4'];

describe('a cell is', () => {
  test.each<[string, string, object]>([
    ['a figure', '86.4', { state: 'number', value: 86.4, raw: '86.4', unit: '', note: '' }],
    ['a figure with its unit', '86.4万元', { state: 'number', value: 86.4, raw: '86.4万元', unit: '万元' }],
    ['a figure with a remark', '86（含2）', { state: 'number', value: 86, raw: '86（含2）', note: '含2' }],
    ['a placeholder', '/', { state: 'placeholder', value: null, raw: '/', unit: '', note: '' }],
    ['a fall where none can be', '减4件', { state: 'text', value: null, raw: '减4件', unit: '', note: '' }],
  ])('%s', (_, raw, cell) => {
    const { table } = readLines('proactive', ...issued, fees[0] ?? '', `行政事业性收费\t${raw}`);
    expect(table.cells.at(-1)).toMatchObject({ address: 'proactive.fees.amount', table: 'proactive', ...cell });
  });

  test('a fall in words where falls are reported', () => {
    const lines = [
      '信息内容\t上一年项目数量\t本年增/减\t处理决定数量',
      '行政许可\t9\t减4\t5',
      '其他对外管理服务事项\t9\t增加2\t5',
    ];
    expect(filled('proactive', ...lines)).toEqual([
      'licensing.itemsLastYear 9',
      'licensing.change -4',
      'licensing.decisions 5',
      'otherServices.itemsLastYear 9',
      'otherServices.change 2',
      'otherServices.decisions 5',
    ]);
  });

  test('absent without anything in it, when its row is not there', () => {
    expect(readLines('proactive', ...issued).table.cells.at(-1)).toEqual({
      address: 'proactive.fees.amount',
      table: 'proactive',
      row: 'fees',
      column: 'amount',
      value: null,
      state: 'absent',
      raw: '',
      note: '',
      unit: '',
      place: null,
    });
  });

  test('where its text stands', () => {
    const [cell] = readLines('proactive', ...issued).table.cells;
    const start = (issued[0]?.length ?? 0) + 4;
    expect(cell?.place).toEqual({ kind: 'text', start, end: start + 1, line: 2 });
  });
});

test('a table tells its layout, edition, rows, heads and place', () => {
  const { table, doubts } = readLines('proactive', ...issued);
  expect(doubts).toEqual([]);
  expect(table).toMatchObject({ key: 'proactive', edition: '2021', layout: 'tab', strays: [] });
  expect(table.rows).toMatchObject([{ label: '规章', fit: 'exact', doubtful: false, place: { line: 2 } }]);
  expect(table.headings.map(({ label, form, fit }) => [label, form, fit])).toEqual([
    ['信息内容', '信息内容', 'exact'],
    ['本年制发件数', '本年制发件数', 'exact'],
    ['本年废止件数', '本年废止件数', 'exact'],
    ['现行有效件数', '现行有效件数', 'exact'],
  ]);
  expect(table.place).toEqual({ kind: 'text', start: 0, end: issued.join('\n').length, line: 1 });
  expect(table.cells).toHaveLength(formGrid('2021', 'proactive').cells.length);
});

test('a table stands from its first line to its last, and its heads where they are printed', () => {
  const lines = ['', '', '信息内容\t本年制发件数\t本年废止件数\t现行有效\t件数', '规章\t1\t2\t3'];
  const { place, headings } = readLines('proactive', ...lines).table;
  const printed = ({ start, end }: { start: number; end: number }) => lines.join('\n').slice(start, end);
  expect([place.line, printed(place)]).toEqual([3, lines.slice(2).join('\n')]);
  expect(headings.map((head) => printed(head.place))).toEqual([
    '信息内容',
    '本年制发件数',
    '本年废止件数',
    '现行有效\t件数',
  ]);
});

test('a row that the form does not have is told, with its figures', () => {
  const { table } = readLines('proactive', ...issued, '若干\t1\t2\t3');
  expect(table.strays).toMatchObject([{ label: '若干', repeats: null, place: { line: 3 } }]);
});

test('empty cells at a row’s end are pads, but not among tabs', () => {
  const lines = [...issued, '行政规范性文件\t\t1\t2'].map((line) => `${line}\t`);
  const normative = (own: readonly string[]) =>
    filled('proactive', ...own).filter((cell) => cell.startsWith('normative'));
  expect(normative(lines.map((line) => `| ${line.replaceAll('\t', ' | ')} |`))).toEqual([
    'normativeDocuments.issued _',
    'normativeDocuments.repealed 1',
    'normativeDocuments.inForce 2',
  ]);
  expect(normative(lines)).toEqual([]);
});

test('labels cut over lines are told in one', () => {
  const { table } = readLines('proactive', '信息内容', '', '本年制发\n件数', '', '规章', '', '1', '', '2', '', '3');
  expect(table.headings.map(({ label }) => label)).toContain('本年制发件数');
});

test('the edition is the table’s own, or else the one handed in', () => {
  const older = ['信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量', '规章\t1\t2\t3'];
  expect(readLines('proactive', ...older).table.edition).toBe('2019');
  expect(readTable(rowsOf('规章\t1\t2\t3'), 'proactive', '2019').table.edition).toBe('2019');
});

describe('in doubt and left out is', () => {
  test('a row whose figures fit under no columns', () => {
    expect(filled('proactive', ...issued, '行政规范性文件\t1\t2\t3\t4')).toEqual([
      'regulations.issued 1',
      'regulations.repealed 2',
      'regulations.inForce 3',
    ]);
    const [doubt, ...more] = readLines('proactive', ...issued, '行政规范性文件\t1\t2\t3\t4').doubts;
    expect(more).toEqual([]);
    expect(doubt).toMatchObject({
      kind: 'row-cells',
      facts: { label: '行政规范性文件', expected: 3, found: 4 },
      table: 'proactive',
      cells: ['issued', 'repealed', 'inForce'].map((column) => `proactive.normativeDocuments.${column}`),
      place: { line: 3 },
    });
  });

  test('a row with too many figures, of which blanks are none', () => {
    const [doubt] = readLines('proactive', ...issued, '行政规范性文件\t1\t\t3\t4\t5').doubts;
    expect(doubt).toMatchObject({ kind: 'row-cells', facts: { expected: 3, found: 4 } });
    expect(readLines('proactive', ...issued, '行政规范性文件\t1\t\t3\t4\t5').table.rows[1]?.doubtful).toBe(true);
  });

  test('a row with a blank, where a head is missing', () => {
    const lines = ['信息内容\t本年制发件数\t本年废止件数', '规章\t1\t\t3'];
    expect(doubts('proactive', ...lines).map(({ kind }) => kind)).toEqual(['row-cells']);
    expect(filled('proactive', issued[0] ?? '', '规章\t1\t\t3')).toEqual([
      'regulations.issued 1',
      'regulations.repealed _',
      'regulations.inForce 3',
    ]);
  });

  test('a row that stands twice with different figures', () => {
    expect(doubts('proactive', ...issued, '规章\t1\t2\t4')).toEqual([{ kind: 'row-twice', facts: { label: '规章' } }]);
    expect(readLines('proactive', ...issued, '规章\t1\t2\t4').table.rows).toMatchObject([{ doubtful: true }]);
  });

  test('rows out of order', () => {
    expect(
      doubts('proactive', issued[0] ?? '', '行政规范性文件\t1\t2\t3', '规章\t1\t2\t3').map(({ kind }) => kind),
    ).toEqual(['row-order', 'row-order']);
  });

  test('a label only like the form’s, away from its neighbours', () => {
    const lines = [...issued, '行政事业收费\t86.4'];
    expect(doubts('proactive', ...lines)).toEqual([{ kind: 'label-unclear', facts: { label: '行政事业收费' } }]);
  });

  test('every figure under heads out of order', () => {
    const lines = ['信息内容\t本年废止件数\t本年制发件数\t现行有效件数', '规章\t1\t2\t3'];
    expect(filled('proactive', ...lines)).toEqual([]);
    const [doubt] = readLines('proactive', ...lines).doubts;
    expect(doubt).toMatchObject({ kind: 'column-order', place: { line: 1 } });
    expect(doubt?.cells).toEqual(formGrid('2021', 'proactive').cells.map(({ address }) => address));
    expect(readLines('proactive', ...lines).table.rows).toMatchObject([{ doubtful: true }]);
  });

  test('heads before rows, where both are in doubt', () => {
    const lines = ['信息内容\t本年废止件数\t本年制发件数\t现行有效件数', '规章\t1\t2\t3', '规章\t1\t2\t4'];
    expect(doubts('proactive', ...lines).map(({ kind }) => kind)).toEqual(['column-order', 'row-twice']);
  });

  test('nothing where figures without a label are none', () => {
    expect(doubts('proactive', ...issued, '\t\t\t\t\t')).toEqual([]);
  });

  test('figures without a label', () => {
    expect(doubts('proactive', ...issued, '\t5\t\t6')).toEqual([
      { kind: 'figures-without-label', facts: { found: 2 } },
    ]);
    expect(readLines('proactive', ...issued, '\t5\t\t6').doubts).toMatchObject([{ cells: [], place: { line: 3 } }]);
  });

  test('a table none of whose figures could be placed', () => {
    expect(doubts('proactive', '规章', '行政规范性文件', '行政许可')).not.toEqual([]);
    expect(filled('proactive', '规章', '行政规范性文件', '行政许可')).toEqual([]);
    expect(doubts('proactive', '本年制发件数\t本年废止件数\t现行有效件数')).toEqual([
      { kind: 'table-unread', facts: { table: 'proactive' } },
    ]);
    const { table, doubts: unread } = readLines('proactive', '本年制发件数\t本年废止件数\t现行有效件数');
    expect(unread).toMatchObject([{ cells: table.cells.map(({ address }) => address), place: table.place }]);
  });
});

test('a space inside a figure is told, and the figure is taken', () => {
  const lines = [...issued.slice(0, 1), '规章\t2 0\t2\t3'];
  expect(filled('proactive', ...lines)[0]).toBe('regulations.issued 20');
  const [doubt] = readLines('proactive', ...lines).doubts;
  expect(doubt).toMatchObject({
    kind: 'space-in-number',
    facts: { raw: '2 0' },
    cells: ['proactive.regulations.issued'],
  });
});

test('no space is told of in what is no figure there', () => {
  expect(doubts('proactive', issued[0] ?? '', '规章\t减2 0\t2\t3')).toEqual([]);
});
