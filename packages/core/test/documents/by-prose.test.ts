import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whyRecords } from '../../src/formats/why/why-record.js';
import type { Report } from '../../src/grammar/report.js';
import { wordsOf } from '../../src/messages/words-of.js';
import { checkWithProse } from '../../src/rules/check-with-prose.js';
import { entryOf, type Filled, type FilledTable } from '../render/filled.js';
import { gluedRows, gluedTable } from '../render/glued.js';
import { print } from '../render/pieces.js';
import { styleOf, writeReport } from '../render/report.js';
import { reports as reportsOf } from '../support/arbitraries.js';
import { blanked } from '../support/dressings.js';
import { consistentTable } from '../support/filled-tables.js';
import { patience, runs } from '../support/runs.js';
import { cellAt, readOnly } from './compared.js';

const columns = ['issued', 'repealed', 'inForce'] as const;
type Row = 'regulations' | 'normativeDocuments';

const cellsOf = (row: Row) => columns.map((column) => `proactive.${row}.${column}` as const);
const documents = cellsOf('normativeDocuments');

/** Table two with nothing between its cells, and what section one says. */
function read(digits: string, prose: string, rows = `规章000\n行政规范性文件${digits}`): Promise<Report> {
  return readOnly(
    new TextEncoder().encode(`云溪县水务局2023年政府信息公开工作年度报告
一、总体情况
${prose}
二、主动公开政府信息情况
第二十条第（一）项
信息内容本年制发件数本年废止件数现行有效件数
${rows}
第二十条第（五）项
信息内容本年处理决定数量
行政许可12
第二十条第（六）项
信息内容本年处理决定数量
行政处罚3
行政强制0
第二十条第（八）项
信息内容本年收费金额（单位：万元）
行政事业性收费0
三、收到和处理政府信息公开申请情况
`),
  );
}

function figuresIn(report: Report, row: Row = 'normativeDocuments') {
  return cellsOf(row).map((address) => cellAt(report, address)?.value ?? null);
}

describe('one reading is left', () => {
  test.each([
    ['2312', '制发规范性文件2件，废止3件，现行有效12件。', [2, 3, 12]],
    ['2312', '制发规范性文件2件，现行有效12件。', [2, 3, 12]],
    ['2312', '制发规范性文件23件，废止1件。', [23, 1, 2]],
    ['200', '制发规范性文件2件。', [2, 0, 0]],
    ['000', '全年未制发规范性文件。', [0, 0, 0]],
    ['0012', '制发规范性文件0件，现行有效12件。', [0, 0, 12]],
  ])('%s: %s', async (digits, prose, figures) => {
    const report = await read(digits, prose);
    const cells = documents.map((address) => cellAt(report, address));
    expect(figuresIn(report)).toEqual(figures);
    expect(cells.map((cell) => cell?.state)).toEqual(['inferred', 'inferred', 'inferred']);
    expect(cells.map((cell) => cell?.raw)).toEqual(figures.map(String));
    expect(cells.map((cell) => report.text.slice(cell?.place?.start, cell?.place?.end))).toEqual(figures.map(String));
    expect(report.tables.proactive?.rows.find(({ line }) => line.row.key === 'normativeDocuments')?.doubtful).toBe(
      false,
    );
  });

  test('a row of the other kind is read by what is said of it', async () => {
    const prose = '制发规章1件，废止0件，现行有效7件。制发规范性文件2件，废止3件，现行有效12件。';
    const report = await read('', prose, '规章107\n行政规范性文件2312');
    expect(figuresIn(report, 'regulations')).toEqual([1, 0, 7]);
    expect(figuresIn(report)).toEqual([2, 3, 12]);
    expect(report.tables.proactive?.open).toBeUndefined();
  });
});

describe('left out', () => {
  test.each([
    ['nothing is said', '2312', '认真落实条例。'],
    ['two ways are left', '2312', '制发规范性文件2件。'],
    ['a cell may be blank', '2312', '现行有效规范性文件12件。'],
    ['a blank cell is left', '212', '制发规范性文件2件，废止0件，现行有效12件。'],
    ['no way is left', '2312', '制发规范性文件2件，废止4件，现行有效12件。'],
    ['the prose says two things', '2312', '制发规范性文件2件，废止3件，现行有效12件。制发规范性文件5件。'],
    ['another year is told of', '2312', '2022年制发规范性文件2件，废止3件，现行有效12件。'],
    ['the sentence tells of last year too', '2312', '上年制发规范性文件2件，废止3件，现行有效12件。'],
    ['part of the year is told of', '2312', '1至6月制发规范性文件2件，废止3件，现行有效12件。'],
    ['a plan is told of', '2312', '下一步，计划制发规范性文件2件，废止3件。'],
    ['about so many', '2312', '制发规范性文件约2件，废止约3件。'],
    ['what was published counts other things', '2312', '公开规范性文件2件，公开现行有效规范性文件12件。'],
    ['another scope', '2312', '全县制发规范性文件2件，废止3件，现行有效12件。'],
    ['the other row is told of', '2312', '制发规章2件，废止3件，现行有效12件。'],
  ])('%s', async (_, digits, prose) => {
    const report = await read(digits, prose);
    expect(figuresIn(report)).toEqual([null, null, null]);
    expect(documents.map((address) => cellAt(report, address)?.state)).toEqual(['absent', 'absent', 'absent']);
    const doubt = report.doubts.find(({ cells }) => cells.includes(documents[0] as never));
    expect(doubt?.kind).toBe('figures-not-apart');
  });

  const whole = '制发规范性文件2件，废止3件，现行有效12件。';

  test('where a row of the table is lost, the digits may be those of two rows', async () => {
    expect(figuresIn(await read('', whole, '行政规范性文件2312'))).toEqual([null, null, null]);
  });

  test('words of the table’s own section are no evidence', async () => {
    const report = await read('', '认真落实条例。', `${whole}\n规章000\n行政规范性文件2312`);
    expect(figuresIn(report)).toEqual([null, null, null]);
  });
});

describe('what was used is told, and is no evidence', () => {
  const prose = '制发规范性文件2件，废止3件，现行有效12件。';

  test('in the words of the doubt and of --why', async () => {
    const report = await read('2312', prose);
    const doubt = report.doubts.find(({ kind }) => kind === 'read-by-prose');
    expect(doubt).toMatchObject({ table: 'proactive', cells: documents });
    expect(doubt?.facts).toEqual({
      label: '行政规范性文件',
      quotes: ['制发规范性文件2件', '废止3件', '现行有效12件'],
    });
    const [zh, en] = (['zh', 'en'] as const).map((language) => whyRecords(report, wordsOf(language))[0]);
    expect(zh).toMatchObject({ table: 'proactive', sure: 'in-part', read: 7, inferred: 3, byProse: 3 });
    expect(en).toMatchObject({ byProse: 3 });
  });

  test('a table that is whole with it is sure by the prose', async () => {
    const report = await read('', `制发规章0件。${prose}`, '规章000\n行政规范性文件2312');
    expect(whyRecords(report, wordsOf('zh'))[0]).toMatchObject({ sure: 'by-prose', inferred: 6, byProse: 6 });
  });

  test('no finding about prose speaks of the cells', async () => {
    const report = await read('2312', `${prose}可能制发或废止规范性文件共9件。`);
    expect(report.tables.proactive?.readByProse).toEqual(documents);
    const judged = (one: Report) =>
      checkWithProse(one).findings.filter(({ rule }) => rule === 'prose/normative-documents');
    expect(judged(report)).toEqual([]);
    const proactive = report.tables.proactive;
    if (proactive === undefined) throw new Error('no table two');
    const cells = proactive.cells.map((cell) => (cell.state === 'inferred' ? { ...cell, value: 99 } : cell));
    const { readByProse: _, ...unmarked } = { ...proactive, cells };
    expect(judged({ ...report, tables: { ...report.tables, proactive: { ...proactive, cells } } })).toEqual([]);
    expect(judged({ ...report, tables: { ...report.tables, proactive: unmarked } })).not.toEqual([]);
  });
});

/** What a body says of its documents: each figure of the row or not. */
const said = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean());
const ways = [
  (count: string) => `制发规范性文件${count}件。`,
  (count: string) => `废止规范性文件${count}件。`,
  (count: string) => `现行有效规范性文件${count}件。`,
];

function prosed(filled: Filled, tells: readonly boolean[]): Filled {
  const figures = documents.map((address) => entryOf(filled.tables.proactive as FilledTable, address).raw || '0');
  const sentences = figures.flatMap((raw, at) => (tells[at] === true ? (ways[at]?.(raw) ?? []) : []));
  return { ...filled, prose: { ...filled.prose, 0: [sentences.join('') || '平稳有序。'] } };
}

const filledReports = reportsOf(
  (which, key) => fc.oneof(consistentTable(which, key), blanked(consistentTable(which, key))),
  fc.constant('2021'),
);

test.each([gluedRows, gluedTable])(
  'whatever the prose tells of them, no figure of %s is wrong',
  { timeout: patience },
  async (writer) => {
    const counts = { all: 0, read: 0 };
    await fc.assert(
      fc.asyncProperty(filledReports, said, async (filled, tells) => {
        const told = prosed(filled, tells);
        const report = await readOnly(new TextEncoder().encode(print(writeReport(told, styleOf(writer))).text));
        for (const address of documents) {
          const entry = entryOf(filled.tables.proactive as FilledTable, address);
          const cell = cellAt(report, address);
          counts.all += 1;
          if (cell === undefined || cell.state === 'absent') continue;
          counts.read += 1;
          expect([address, cell.state, cell.value]).toEqual([address, 'inferred', Number(entry.raw || Number.NaN)]);
        }
      }),
      { ...runs(30), endOnFailure: true },
    );
    console.info(`${writer.name}: ${counts.read} of ${counts.all} cells read by what prose tells`);
    expect(counts.read).toBeGreaterThan(0);
  },
);
