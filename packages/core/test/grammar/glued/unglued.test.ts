import { describe, expect, test } from 'vitest';
import { mayBeGlued, unglued } from '../../../src/grammar/glued/unglued.js';
import type { Block, Line } from '../../../src/source/block.js';
import type { Origin } from '../../../src/source/place.js';

/** A row that alone shows how a document is written. */
const row = '本年新收政府信息公开申请数量903000093';
const rowCut = ['本年新收政府信息公开申请数量', '903000093'];

function lines(texts: readonly string[]): Line[] {
  return texts.map((text, at) => ({ kind: 'line', text, origin: { kind: 'paragraph', paragraph: at + 1 } }));
}

/** A document's blocks: the text of a line, or the cells of a row. */
function cut(...texts: string[]) {
  return unglued(lines(texts)).flatMap((block): (string | string[])[] =>
    block.kind === 'line' ? [block.text] : block.rows.map((cells) => cells.map(({ text }) => text)),
  );
}

/** What becomes of a line in a document with a row. */
function besideRow(text: string) {
  const [first, ...rest] = cut(row, text);
  expect(first).toEqual(rowCut);
  return rest;
}

describe('a text may have rows without anything between their cells', () => {
  test.each([
    '政府信息公开申请数量9',
    '结转下年度继续办理0',
    '（七）总计8',
    '合计8',
    '行政规范性文件1',
    '行政许可1',
    '行政处罚1',
    '行政强制1',
    '行政事业性收费0',
    '三、本年度办理结果（一）予以公开',
    '（三）不予公开1.属于国家秘密',
    '（三）不予公开1．属于国家秘密',
    '（三）不予公开1、属于国家秘密',
  ])('%s', (text) => expect(mayBeGlued(`云溪县水务局\n${text}`)).toBe(true));

  test.each(['', '本局收到申请5件', '行政许可 1', '不予公开1件', '总计'])('or not: “%s”', (text) =>
    expect(mayBeGlued(text)).toBe(false),
  );
});

describe('a document is left as it is', () => {
  test.each([
    ['without such rows', ['总体情况', '全年办理行政许可12件。']],
    ['where a label’s digits run into words', ['行政许可12件，行政处罚3件']],
    ['where digits follow a column’s label', ['行政许可1类自然人12']],
    ['however many they are', ['行政许可1类自然人000001000010000']],
    ['where labels are of several tables', ['第二十条第（一）项自然人办理结果（一）']],
    ['where a label stands alone', ['本年度办理结果（一）']],
    ['with tabs between cells', ['行政许可12\t行政处罚3']],
    ['with bars between cells', ['行政许可12|行政处罚3']],
    ['with full-width bars', ['行政许可12｜行政处罚3']],
    ['with drawn bars', ['行政许可12│行政处罚3']],
    ['with thick drawn bars', ['行政许可12┃行政处罚3']],
    ['with spaces between figures', [`${row} 12`]],
    ['where the line is longer than all tables', [row.padEnd(20_001)]],
  ])('%s', (_, texts) => {
    const blocks = lines(texts);
    expect(unglued(blocks)).toBe(blocks);
  });

  test('where the row stands in a table of the file’s own', () => {
    const origin: Origin = { kind: 'cell', table: 1, row: 1, cell: 1 };
    const blocks: Block[] = [{ kind: 'grid', rows: [[{ text: row, origin, column: 0, span: 1 }]] }];
    expect(unglued(blocks)).toBe(blocks);
  });
});

describe('a line is cut into rows', () => {
  test.each<[string, string, readonly (string | string[])[]]>([
    [
      'of table two',
      '行政许可12行政处罚3',
      [
        ['行政许可', '12'],
        ['行政处罚', '3'],
      ],
    ],
    [
      'of table three',
      `${row}上年结转政府信息公开申请数量0000000`,
      [rowCut, ['上年结转政府信息公开申请数量', '0000000']],
    ],
    ['with several figures told apart by a sign', '行政许可12-3', [['行政许可', '12', '-3']]],
    [
      'behind the heads of table two',
      '第二十条第（五）项本年处理决定数量行政许可12',
      [['第二十条第（五）项'], ['本年处理决定数量'], ['行政许可', '12']],
    ],
    ['behind other words, which stay a line', '见下表 行政许可12', ['见下表', ['行政许可', '12']]],
    [
      'up to its last digits',
      '行政许可12第二十条第（六）项信息内容',
      [['行政许可', '12'], '第二十条第（六）项', '信息内容'],
    ],
    [
      'around the title of a section',
      `行政许可12三、收到和处理政府信息公开申请情况${row}`,
      [['行政许可', '12'], '三、收到和处理政府信息公开申请情况', rowCut],
    ],
    ['in a line as long as all tables can be', row.padEnd(20_000), [rowCut]],
  ])('%s', (_, text, expected) => expect(cut(text)).toEqual(expected));

  test('its digits without a label, a cell by themselves', () => {
    expect(cut('12-5行政许可3')).toEqual([['12'], ['-5'], ['行政许可', '3']]);
  });

  test('the sum of all requests by its number; without it, it can be a head of table four', () => {
    expect(cut('（七）总计893000092')).toEqual([['（七）总计', '893000092']]);
    expect(cut('总计893000092')).toEqual([['总计'], ['893000092']]);
  });

  test('the cells of a row stand in columns one after the other', () => {
    const [block] = unglued(lines(['行政许可12-3']));
    expect(block).toMatchObject({
      kind: 'grid',
      layout: 'glued',
      rows: [
        [
          { column: 0, span: 1 },
          { column: 1, span: 1 },
          { column: 2, span: 1 },
        ],
      ],
    });
  });
});

describe('the line of table four', () => {
  const heads = '行政复议行政诉讼未经复议直接起诉复议后起诉结果维持结果纠正其他结果尚未审结总计';

  test('is cut before its digits, and at each head', () => {
    expect(besideRow(`${heads}000001000010000`)).toContainEqual(['尚未审结']);
    expect(besideRow(`${heads}000001000010000`).at(-1)).toEqual(['000001000010000']);
  });

  test('shows how a document is written, where there is a digit for each cell', () => {
    const document = (digits: string) => cut(`行政许可1类、${heads.replace('总计', '')}${digits}`);
    expect(document('000001000010000').at(-1)).toEqual(['000001000010000']);
    expect(document('00000100001000')).toHaveLength(1);
  });
});

describe('beside rows, what belongs to their table is cut too', () => {
  test.each<[string, string, readonly (string | string[])[]]>([
    ['a damaged label with its digits', '（一）予以公幵0000000', [['（一）予以公幵', '0000000']]],
    ['other words with the digits of a row', '予以公幵0000000', ['予以公幵', ['0000000']]],
    ['the digits of a row', '0000000', [['0000000']]],
    ['a row with spaces in it', ' 行政许可 12 ', [['行政许可', '12']]],
    ['heads', '自然人法人或其他组织总计', ['自然人', '法人或其他组织', '总计']],
    ['a head alone is the same', '自然人', ['自然人']],
  ])('%s', (_, text, expected) => expect(besideRow(text)).toEqual(expected));

  test.each([
    ['a nothing', ''],
    ['the title of a section with words', '三、收到和处理政府信息公开申请情况详见本报告所附表格'],
    ['words with fewer digits', '共收到申请000000'],
    ['fewer digits', '000000'],
    ['rows of several tables without digits', '行政许可予以公开'],
    ['words with digits and others behind', '予以公幵0000000件'],
    ['digits with others', '00000001-0000000'],
    ['a longer line', `${'文'.repeat(194)}0000000`],
    ['cells with something between', '予以公幵\t0000000'],
    ['a longer line than all tables', row.padEnd(20_001)],
  ])('but not %s', (_, text) => expect(besideRow(text)).toEqual([text]));

  test('as long as a row can be', () => {
    const words = '文'.repeat(193);
    expect(besideRow(`${words}0000000`)).toEqual([words, ['0000000']]);
  });

  test('a table of the file’s own is left', () => {
    const origin: Origin = { kind: 'cell', table: 1, row: 1, cell: 1 };
    const table: Block = { kind: 'grid', rows: [[{ text: '0000000', origin, column: 0, span: 1 }]] };
    expect(unglued([...lines([row]), table]).at(-1)).toBe(table);
  });
});

describe('where what is cut stands', () => {
  const text = '见表行政许可12';

  test('is told within a page’s source', () => {
    const blocks = unglued([{ kind: 'line', text, origin: { kind: 'source', start: 100, end: 108, line: 7 } }]);
    expect(blocks).toMatchObject([
      { kind: 'line', text: '见表', origin: { kind: 'source', start: 100, end: 102, line: 7 } },
      {
        rows: [
          [
            { text: '行政许可', origin: { kind: 'source', start: 102, end: 106, line: 7 } },
            { text: '12', origin: { kind: 'source', start: 106, end: 108, line: 7 } },
          ],
        ],
      },
    ]);
  });

  test.each<Origin>([
    { kind: 'source', start: 100, end: 120, line: 7 },
    { kind: 'paragraph', paragraph: 3 },
    { kind: 'page', page: 2, box: [10, 10, 200, 20] },
  ])('is where its line stands in $kind, where no more is known', (origin) => {
    const [words, table] = unglued([{ kind: 'line', text, origin }]);
    expect(words).toMatchObject({ text: '见表', origin });
    expect(table).toMatchObject({ rows: [[{ origin }, { origin }]] });
  });
});
