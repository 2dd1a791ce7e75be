import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.js';
import { tableKeys } from '../../src/form/index.js';
import type { Report } from '../../src/grammar/report.js';
import { check } from '../../src/index.js';
import { entryOf, type Filled } from '../render/filled.js';
import { gluedRows, gluedTable } from '../render/glued.js';
import { linesTight } from '../render/lines.js';
import { print } from '../render/pieces.js';
import { styleOf, writeReport } from '../render/report.js';
import type { TableWriter } from '../render/writer.js';
import { blankedReports, consistentReports, plainReports, reports as reportsOf } from '../support/arbitraries.js';
import { consistentTable } from '../support/filled-tables.js';
import { patience, runs } from '../support/runs.js';
import { gapsFor } from '../support/styles.js';

async function readText(text: string): Promise<Report> {
  const reading = await readDocument(new TextEncoder().encode(text));
  if (!reading.ok) throw new Error(reading.problem.kind);
  expect(reading.reports).toHaveLength(1);
  return reading.reports[0] as Report;
}

/** Cells that were read as they were not written, and those left out without a doubt. */
function wrong(filled: Filled, report: Report): string[] {
  const doubted = new Set(report.doubts.flatMap(({ cells }) => cells));
  return tableKeys.flatMap((key) => {
    const table = filled.tables[key];
    const cells = report.tables[key]?.cells ?? [];
    if (table === undefined) return [];
    return cells.flatMap(({ address, state, value, raw, place }) => {
      const entry = entryOf(table, address);
      if (state === 'absent') return doubted.has(address) ? [] : [`${address} left out without a word`];
      const same = entry.state === 'number' ? value === entry.value : state === entry.state;
      const shown = place === null ? '' : report.text.slice(place.start, place.end);
      return same && shown === raw ? [] : [`${address}: ${entry.raw} read as ${state} ${raw} at “${shown}”`];
    });
  });
}

describe.each([gluedRows, gluedTable, linesTight].map((writer) => [writer.name, writer] as const))(
  '%s',
  (_, writer) => {
    test.each([
      ['sums hold', consistentReports],
      ['any figures', plainReports],
      ['blank cells', blankedReports],
    ] as const)('no figure is wrong where %s', { timeout: patience }, async (_, reports) => {
      await fc.assert(
        fc.asyncProperty(reports, gapsFor(writer), async (filled, gap) => {
          const report = await readText(textOf(filled, writer, gap));
          expect(wrong(filled, report)).toEqual([]);
        }),
        { ...runs(15), endOnFailure: true },
      );
    });
  },
);

function textOf(filled: Filled, writer: TableWriter, gap: '\n' | '\n\n' = '\n\n'): string {
  return print(writeReport(filled, styleOf(writer, gap))).text;
}

/** As busy as bodies are, the largest left out. */
const usualReports = reportsOf((which, key) =>
  consistentTable(which, key, fc.constantFrom('none', 'few', 'few', 'some')),
);

test.each([gluedRows, gluedTable])(
  'nearly every row of a table whose sums hold is read',
  { timeout: patience },
  async (writer) => {
    let all = 0;
    let read = 0;
    await fc.assert(
      fc.asyncProperty(usualReports, async (filled) => {
        const report = await readText(textOf(filled, writer));
        const cells = report.tables.applications?.cells ?? [];
        all += cells.length;
        read += cells.filter(({ state }) => state === 'inferred').length;
      }),
      { ...runs(30), seed: 7 },
    );
    console.info(`${writer.name}: ${read} of ${all} cells of table three`);
    expect(read / all).toBeGreaterThan(0.9);
  },
);

const head = `云溪县水务局2023年政府信息公开工作年度报告
二、主动公开政府信息情况
三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量`;

const rows = (carried: string, forward: string) => `${head}903000093
二、上年结转政府信息公开申请数量${carried}
三、本年度办理结果（一）予以公开881000089（二）部分公开1000001
（三）不予公开1.属于国家秘密00000002.其他法律行政法规禁止公开0000000
3.危及“三安全一稳定”00000004.保护第三方合法权益00000005.属于三类内部事务信息00000006.属于四类过程性信息0000000
7.属于行政执法案卷00000008.属于行政查询事项0000000
（四）无法提供1.本机关不掌握相关政府信息02000022.没有现成信息需要另行制作00000003.补正后申请内容仍不明确0000000
（五）不予处理1.信访举报投诉类申请00000002.重复申请00000003.要求提供公开出版物0000000
4.无正当理由大量反复申请00000005.要求行政机关确认或重新出具已获取信息0000000
（六）其他处理1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请0000000
2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请00000003.其他0000000
（七）总计893000092四、结转下年度继续办理${forward}
四、政府信息公开行政复议、行政诉讼情况`;

function figuresOf(report: Report, row: string) {
  return report.tables.applications?.cells.filter((cell) => cell.row === row).map(({ value }) => value);
}

test('the digits of rows are cut where all sums hold, and those sums are no evidence', async () => {
  const report = await readText(rows('0000000', '1000001'));
  expect(report.tables.applications?.layout).toBe('glued');
  expect(figuresOf(report, 'received')).toEqual([90, 3, 0, 0, 0, 0, 93]);
  expect(figuresOf(report, 'granted')).toEqual([88, 1, 0, 0, 0, 0, 89]);
  expect(figuresOf(report, 'denied.otherLaw')).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect(figuresOf(report, 'carriedForward')).toEqual([1, 0, 0, 0, 0, 0, 1]);
  expect(report.doubts.map(({ kind }) => kind)).toContain('read-by-sums');
  expect(report.tables.applications?.readBySums).toHaveLength(39);
  expect(check(report).findings.filter(({ rule }) => rule.startsWith('applications/'))).toEqual([]);
});

test('where the sums contradict each other, only rows with a digit for each cell are read', async () => {
  const report = await readText(rows('0000000', '4000004'));
  expect(figuresOf(report, 'received')).toEqual(Array(7).fill(null));
  expect(figuresOf(report, 'partiallyGranted')).toEqual([1, 0, 0, 0, 0, 0, 1]);
  const doubt = report.doubts.find(({ kind }) => kind === 'figures-not-apart');
  expect(doubt?.facts).toMatchObject({ readings: [[90, 3, 0, 0, 0, 0, 93]] });
});

test('where the head behind a lone figure is lost, the figure is not read', async () => {
  const report = await readText(`云溪县水务局2023年政府信息公开工作年度报告
二、主动公开政府信息情况
第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件000
第二十条第（五）项信息内容本年处理决定数量行政许可12第二十条第（六）项信息内容本年处理决定数量行政处罚3行政强制880
信息内容本年收费金额（单位：万元）行政事业性收费0
三、收到和处理政府信息公开申请情况
${rows('0000000', '1000001').split('\n').slice(3).join('\n')}`);
  const read = report.tables.proactive?.cells.filter(({ state }) => state !== 'absent');
  expect(report.tables.proactive?.layout).toBe('glued');
  expect(read?.map(({ raw }) => raw)).toEqual([]);
});

test('a sign tells the column of change, and no row of which it stands elsewhere is read', async () => {
  const report = await readText(`云溪县水务局2023年政府信息公开工作年度报告
二、主动公开政府信息情况
第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件000
第二十条第（五）项信息内容本年处理决定数量行政许可12第二十条第（六）项信息内容本年处理决定数量行政处罚-36-36行政强制+5
第二十条第（八）项信息内容本年收费金额（单位：万元）行政事业性收费0
三、收到和处理政府信息公开申请情况
${rows('0000000', '1000001').split('\n').slice(3).join('\n')}`);
  const value = (address: string) => report.tables.proactive?.cells.find((cell) => cell.address === address)?.value;
  expect(value('proactive.licensing.decisions')).toBe(12);
  expect(value('proactive.penalties.decisions')).toBeNull();
  expect(value('proactive.compulsoryMeasures.decisions')).toBeNull();
  const doubts = report.doubts.filter(({ kind, table }) => kind === 'figures-not-apart' && table === 'proactive');
  expect(doubts.flatMap(({ cells }) => cells)).toContain('proactive.compulsoryMeasures.decisions');
});
