import { expect, test } from 'vitest';
import { type FormCell, formGrid } from '../../src/form/index.js';
import { sentences } from '../support/sentences.js';

function blanks(which: (cell: FormCell) => boolean) {
  const { cells } = formGrid('2021', 'applications');
  return Object.fromEntries(cells.filter(which).map(({ address }) => [address, '']));
}

test('number', () => {
  expect(
    sentences({
      cells: { 'proactive.licensing.decisions': '详见本机关网站行政许可公示专栏，本年度数据以专栏所载为准' },
    }),
  ).toMatchInlineSnapshot(`
    "表二·行政许可·本年处理决定数量：“详见本机关网站行政许可公示专栏，本年度数据以专栏所载为准”不是数字
    Table 2 · Administrative licensing · Decisions this year: “详见本机关网站行政许可公示专栏，本年度数据以专栏所载为准” is not a number"
  `);
});

test('count', () => {
  expect(
    sentences({ cells: { 'proactive.licensing.decisions': 3.5, 'proactive.penalties.decisions': -2 } }),
  ).toMatchInlineSnapshot(`
    "表二·行政许可·本年处理决定数量：3.5 不是整数
    表二·行政处罚·本年处理决定数量：-2 是负数
    Table 2 · Administrative licensing · Decisions this year: 3.5 is not an integer
    Table 2 · Administrative penalties · Decisions this year: -2 is negative"
  `);
});

test('blank: single cells', () => {
  expect(
    sentences({
      cells: {
        'proactive.licensing.decisions': '',
        'proactive.normativeDocuments.issued': '',
        'proactive.normativeDocuments.repealed': '',
      },
    }),
  ).toMatchInlineSnapshot(`
    "表二有 3 个单元格空白：“行政规范性文件”的本年制发件数、本年废止件数；“行政许可”的本年处理决定数量
    Table 2 has 3 blank cells: “Administrative normative documents” (Issued this year, Repealed this year); “Administrative licensing” (Decisions this year)"
  `);
});

test('blank: whole columns and rows', () => {
  expect(
    sentences({
      cells: blanks(
        ({ column, row }) =>
          column.key === 'researchInstitution' || column.key === 'otherOrganization' || row.key === 'rejected.petition',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "表三有 55 个单元格空白：“科研机构”“其他”整列；“（五）不予处理·1.信访举报投诉类申请”的自然人、商业企业、社会公益组织、法律服务机构、总计
    表三有 34 项勾稽关系无法核对：涉及的 55 个单元格没有数字；若空白按 0 计，均成立
    Table 3 has 55 blank cells: all of “Research institutions”, “Other organizations”; “Not processed: petition or complaint” (Natural persons, Commercial enterprises, Public-welfare organizations, Legal-service institutions, Total)
    Table 3: 34 sums cannot be judged, as 55 cells hold no number; with blanks as 0, 34 would hold"
  `);
});

test('blank: more than can be named', () => {
  expect(
    sentences({ cells: blanks(({ column, index }) => column.key === 'naturalPerson' && index > 40) }),
  ).toMatchInlineSnapshot(`
    "表三有 19 个单元格空白：“（三）不予公开·3.危及三安全一稳定”的自然人；“（三）不予公开·4.保护第三方合法权益”的自然人；“（三）不予公开·5.属于三类内部事务信息”的自然人；“（三）不予公开·6.属于四类过程性信息”的自然人；“（三）不予公开·7.属于行政执法案卷”的自然人；“（三）不予公开·8.属于行政查询事项”的自然人等
    表三有 21 项勾稽关系无法核对：涉及的 19 个单元格没有数字；若空白按 0 计，其中 12 项成立，9 项不成立
    Table 3 has 19 blank cells: “Denied: endangers state, public or economic security or social stability” (Natural persons); “Denied: third-party rights” (Natural persons); “Denied: internal affairs information” (Natural persons); “Denied: process information” (Natural persons); “Denied: enforcement case file” (Natural persons); “Denied: matter for administrative inquiry” (Natural persons); …
    Table 3: 21 sums cannot be judged, as 19 cells hold no number; with blanks as 0, 12 would hold and 9 would fail"
  `);
});

test('blank: a form not filled in', () => {
  expect(sentences({ cells: blanks(() => true) })).toMatchInlineSnapshot(`
    "表三全部空白，没有填写
    表三有 39 项勾稽关系无法核对：涉及的 175 个单元格没有数字；若空白按 0 计，均成立
    Table 3 is blank throughout: it has not been filled in
    Table 3: 39 sums cannot be judged, as 175 cells hold no number; with blanks as 0, 39 would hold"
  `);
});

test('placeholder', () => {
  expect(
    sentences({ cells: { 'proactive.licensing.decisions': '/', 'proactive.penalties.decisions': '/' } }),
  ).toMatchInlineSnapshot(`
    "表二有 2 个单元格以“/”等符号代替数字：“行政许可”的本年处理决定数量；“行政处罚”的本年处理决定数量
    Table 2 has 2 cells with a sign such as “/” for a figure: “Administrative licensing” (Decisions this year); “Administrative penalties” (Decisions this year)"
  `);
});

test('unit', () => {
  expect(
    sentences({ cells: { 'proactive.fees.amount': { value: 251000, raw: '251000元', unit: '元' } } }),
  ).toMatchInlineSnapshot(`
    "表二·行政事业性收费·本年收费金额写作“251000元”，而该栏单位为万元，应为 25.1
    Table 2 · Administrative and institutional fees · Amount this year says “251000元”, but the column is in 万元: 25.1"
  `);
});

test('unit: a figure too large', () => {
  expect(sentences({ cells: { 'proactive.fees.amount': 1_250_000 } })).toMatchInlineSnapshot(`
    "表二·行政事业性收费·本年收费金额为 1250000 万元，疑以元为单位；如是，应为 125
    Table 2 · Administrative and institutional fees · Amount this year is 1250000 万元, which looks like yuan; if so it must be 125"
  `);
});
