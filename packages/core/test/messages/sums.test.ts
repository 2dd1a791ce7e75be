import { expect, test } from 'vitest';
import { sentences } from '../support/sentences.js';

test('balance', () => {
  expect(
    sentences({
      cells: { 'applications.carriedForward.commercialEnterprise': 1, 'applications.carriedForward.naturalPerson': 0 },
    }),
  ).toMatchInlineSnapshot(`
    "表三“自然人”列：19 + 1 ≠ 19 + 0，差 1（本年新收 + 上年结转，应等于办理结果总计 + 结转下年度）
    表三“商业企业”列：2 + 0 ≠ 2 + 1，差 1（本年新收 + 上年结转，应等于办理结果总计 + 结转下年度）
    Table 3, column “Natural persons”: 19 + 1 ≠ 19 + 0, off by 1 (received + carried over must equal concluded + carried forward)
    Table 3, column “Commercial enterprises”: 2 + 0 ≠ 2 + 1, off by 1 (received + carried over must equal concluded + carried forward)"
  `);
});

test('outcome-sum: only addends that are not 0 are named', () => {
  expect(
    sentences({ cells: { 'applications.concluded.naturalPerson': 91, 'applications.received.naturalPerson': 91 } }),
  ).toMatchInlineSnapshot(`
    "表三“自然人”列：（一）予以公开 8 + （二）部分公开 2 + （三）不予公开·4.保护第三方合法权益 1 + （三）不予公开·5.属于三类内部事务信息 1 + （四）无法提供·1.本机关不掌握相关政府信息 5 + （五）不予处理·2.重复申请 1 + （六）其他处理·3.其他 1 ≠ （七）总计 91，差 72
    表三“一、本年新收”行：自然人 91 + 商业企业 2 + 法律服务机构 1 ≠ 总计 22，差 72
    表三“（七）总计”行：自然人 91 + 商业企业 2 + 法律服务机构 1 ≠ 总计 22，差 72
    Table 3, column “Natural persons”: Disclosed 8 + Partially disclosed (counted here only) 2 + Denied: third-party rights 1 + Denied: internal affairs information 1 + Cannot provide: not held by this agency 5 + Not processed: duplicate 1 + Other: other (e.g. withdrawn) 1 ≠ total concluded 91, off by 72
    Table 3, row “Applications newly received this year”: Natural persons 91 + Commercial enterprises 2 + Legal-service institutions 1 ≠ total 22, off by 72
    Table 3, row “Concluded, total”: Natural persons 91 + Commercial enterprises 2 + Legal-service institutions 1 ≠ total 22, off by 72"
  `);
});

test('outcome-sum: no outcomes at all', () => {
  expect(
    sentences({
      cells: { 'applications.concluded.researchInstitution': 1, 'applications.received.researchInstitution': 1 },
    }),
  ).toMatchInlineSnapshot(`
    "表三“科研机构”列：各项办理结果均为 0 ≠ （七）总计 1，差 1
    表三“一、本年新收”行：自然人 19 + 商业企业 2 + 科研机构 1 + 法律服务机构 1 ≠ 总计 22，差 1
    表三“（七）总计”行：自然人 19 + 商业企业 2 + 科研机构 1 + 法律服务机构 1 ≠ 总计 22，差 1
    Table 3, column “Research institutions”: all outcomes 0 ≠ total concluded 1, off by 1
    Table 3, row “Applications newly received this year”: Natural persons 19 + Commercial enterprises 2 + Research institutions 1 + Legal-service institutions 1 ≠ total 22, off by 1
    Table 3, row “Concluded, total”: Natural persons 19 + Commercial enterprises 2 + Research institutions 1 + Legal-service institutions 1 ≠ total 22, off by 1"
  `);
});

test('row-sum', () => {
  expect(
    sentences({
      cells: { 'applications.denied.stateSecret.total': 2, 'applications.granted.commercialEnterprise': 3 },
    }),
  ).toMatchInlineSnapshot(`
    "表三“商业企业”列：（一）予以公开 3 + （四）无法提供·1.本机关不掌握相关政府信息 1 ≠ （七）总计 2，差 2
    表三“总计”列：（一）予以公开 9 + （二）部分公开 2 + （三）不予公开·1.属于国家秘密 2 + （三）不予公开·4.保护第三方合法权益 1 + （三）不予公开·5.属于三类内部事务信息 1 + （四）无法提供·1.本机关不掌握相关政府信息 7 + （五）不予处理·2.重复申请 1 + （六）其他处理·3.其他 1 ≠ （七）总计 22，差 2
    表三“（一）予以公开”行：自然人 8 + 商业企业 3 ≠ 总计 9，差 2
    表三“（三）不予公开·1.属于国家秘密”行：各类申请人均为 0 ≠ 总计 2，差 2
    Table 3, column “Commercial enterprises”: Disclosed 3 + Cannot provide: not held by this agency 1 ≠ total concluded 2, off by 2
    Table 3, column “Total”: Disclosed 9 + Partially disclosed (counted here only) 2 + Denied: state secret 2 + Denied: third-party rights 1 + Denied: internal affairs information 1 + Cannot provide: not held by this agency 7 + Not processed: duplicate 1 + Other: other (e.g. withdrawn) 1 ≠ total concluded 22, off by 2
    Table 3, row “Disclosed”: Natural persons 8 + Commercial enterprises 3 ≠ total 9, off by 2
    Table 3, row “Denied: state secret”: all applicants 0 ≠ total 2, off by 2"
  `);
});

test('disputes', () => {
  expect(
    sentences({
      cells: {
        'disputes.reconsideration.upheld': 10,
        'disputes.reconsideration.total': 0,
        'disputes.litigationDirect.total': 3,
      },
    }),
  ).toMatchInlineSnapshot(`
    "表四“行政复议”：结果维持 10 + 尚未审结 1 ≠ 总计 0，差 11
    表四“行政诉讼·未经复议直接起诉”：各项结果均为 0 ≠ 总计 3，差 3
    Table 4, “Administrative reconsideration”: Upheld 10 + Pending 1 ≠ total 0, off by 11
    Table 4, “Litigation without prior reconsideration”: all results 0 ≠ total 3, off by 3"
  `);
});

test('not assessable: some sums', () => {
  expect(
    sentences({ cells: { 'applications.granted.total': '', 'disputes.reconsideration.other': '/' } }),
  ).toMatchInlineSnapshot(`
    "表三有 1 个单元格空白：“（一）予以公开”的总计
    表四有 1 个单元格以“/”等符号代替数字：“行政复议”的其他结果
    表三有 2 项勾稽关系无法核对：涉及的 1 个单元格没有数字；若空白按 0 计，均不成立
    表四有 1 项勾稽关系无法核对：涉及的 1 个单元格没有数字
    Table 3 has 1 blank cell: “Disclosed” (Total)
    Table 4 has 1 cell with a sign such as “/” for a figure: “Administrative reconsideration” (Other result)
    Table 3: 2 sums cannot be judged, as 1 cell holds no number; with blanks as 0, 2 would fail
    Table 4: 1 sum cannot be judged, as 1 cell holds no number"
  `);
});
