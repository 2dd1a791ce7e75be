import { expect, test } from 'vitest';
import { formGrid } from '../../src/form/index.js';
import type { BuiltSection } from '../support/built-report.js';
import { sentences } from '../support/sentences.js';

test('sections: missing', () => {
  expect(sentences({ sections: (all) => all.slice(1, 5) })).toMatchInlineSnapshot(`
    "缺少“一、总体情况”“六、其他需要报告的事项”部分
    Missing: “一、总体情况”, “六、其他需要报告的事项”"
  `);
});

test('sections: all missing', () => {
  expect(sentences({ sections: () => [], without: ['proactive', 'applications', 'disputes'] })).toMatchInlineSnapshot(`
    "没有找到格式规定的六个部分
    没有找到表二（主动公开政府信息情况）
    没有找到表三（收到和处理政府信息公开申请情况）
    没有找到表四（政府信息公开行政复议、行政诉讼情况）
    None of the six sections of the form is found
    Table 2 is not found
    Table 3 is not found
    Table 4 is not found"
  `);
});

test('sections: heading missing', () => {
  expect(sentences({ sections: (all) => all.filter(({ index }) => index !== 2) })).toMatchInlineSnapshot(`
    "有表三，但缺少该部分的标题“三、收到和处理政府信息公开申请情况”
    Table 3 is there, but the heading of its section, “三、收到和处理政府信息公开申请情况”, is missing"
  `);
});

test('sections: order', () => {
  expect(
    sentences({ sections: (all) => [3, 0, 1, 2, 4, 5].map((index) => all[index] as BuiltSection) }),
  ).toMatchInlineSnapshot(`
    "各部分的顺序应为一至六，实为四、一、二、三、五、六
    The sections must stand in the order of the form, but stand as 四、一、二、三、五、六"
  `);
});

test('sections: repeated', () => {
  expect(sentences({ sections: (all) => [...all, all[5] as BuiltSection] })).toMatchInlineSnapshot(`
    "“六、其他需要报告的事项”部分出现不止一次
    Section “六、其他需要报告的事项” stands there more than once"
  `);
});

test('section-title', () => {
  expect(
    sentences({
      sections: (all) => all.map((one) => (one.index === 4 ? { ...one, title: '问题与打算', fit: 'similar' } : one)),
    }),
  ).toMatchInlineSnapshot(`
    "标题“问题与打算”与格式不一致，应为“五、存在的主要问题及改进情况”
    The title “问题与打算” differs from the form’s: “五、存在的主要问题及改进情况”"
  `);
});

test('section-title: number', () => {
  expect(
    sentences({
      sections: (all) =>
        all.map((one) => (one.index >= 3 ? { ...one, number: '二三四'.charAt(one.index - 2) || null } : one)),
    }),
  ).toMatchInlineSnapshot(`
    "“政府信息公开行政复议、行政诉讼情况”编号为“三”，应为“四”；“存在的主要问题及改进情况”编号为“四”，应为“五”
    标题“其他需要报告的事项”缺少编号“六、”
    “政府信息公开行政复议、行政诉讼情况” is numbered “三” instead of “四”; “存在的主要问题及改进情况” is numbered “四” instead of “五”
    The title “其他需要报告的事项” lacks its number “六、”"
  `);
});

test('tables', () => {
  expect(
    sentences({
      without: ['applications'],
      cells: Object.fromEntries(formGrid('2021', 'disputes').cells.map(({ address }) => [address, null])),
    }),
  ).toMatchInlineSnapshot(`
    "没有找到表三（收到和处理政府信息公开申请情况）
    表四的栏目已找到，其中的数字未能确切读出
    表四有 3 项勾稽关系无法核对：涉及的 15 个单元格没有数字
    Table 3 is not found
    Table 4 has its labels, but none of its figures could be read for certain
    Table 4: 3 sums cannot be judged, as 15 cells hold no number"
  `);
});

test('rows', () => {
  expect(
    sentences({ tables: { applications: { withoutRows: ['received', 'rejected.duplicate'] } } }),
  ).toMatchInlineSnapshot(`
    "表三缺少 2 行：“一、本年新收”“（五）不予处理·2.重复申请”
    表三有 16 项勾稽关系无法核对：涉及的 14 个单元格没有数字
    Table 3 lacks 2 rows: “Applications newly received this year”, “Not processed: duplicate”
    Table 3: 16 sums cannot be judged, as 14 cells hold no number"
  `);
});

test('rows: broken off', () => {
  expect(
    sentences({
      tables: {
        applications: {
          withoutRows: formGrid('2021', 'applications')
            .lines.slice(12)
            .map(({ row }) => row.key),
        },
      },
    }),
  ).toMatchInlineSnapshot(`
    "表三到“（三）不予公开·8.属于行政查询事项”中断，缺少其后 13 行：“（四）无法提供·1.本机关不掌握相关政府信息”“（四）无法提供·2.没有现成信息需要另行制作”“（四）无法提供·3.补正后申请内容仍不明确”“（五）不予处理·1.信访举报投诉类申请”“（五）不予处理·2.重复申请”“（五）不予处理·3.要求提供公开出版物”“（五）不予处理·4.无正当理由大量反复申请”“（五）不予处理·5.要求行政机关确认或重新出具已获取信息”等
    表三有 27 项勾稽关系无法核对：涉及的 91 个单元格没有数字
    Table 3 breaks off after “Denied: matter for administrative inquiry” and lacks 13 rows: “Cannot provide: not held by this agency”, “Cannot provide: would have to be created”, “Cannot provide: still unclear after correction”, “Not processed: petition or complaint”, “Not processed: duplicate”, “Not processed: asks for a publication”, “Not processed: unreasonably many or repeated”, “Not processed: asks to confirm or re-issue information already obtained”, …
    Table 3: 27 sums cannot be judged, as 91 cells hold no number"
  `);
});

test('rows: a column', () => {
  expect(
    sentences({
      cells: Object.fromEntries(
        formGrid('2021', 'disputes').cells.flatMap(({ address, column }) =>
          column.key === 'pending' ? [[address, null]] : [],
        ),
      ),
    }),
  ).toMatchInlineSnapshot(`
    "表四缺少“尚未审结”列
    表四有 3 项勾稽关系无法核对：涉及的 3 个单元格没有数字
    Table 4 lacks 1 column: “Pending”
    Table 4: 3 sums cannot be judged, as 3 cells hold no number"
  `);
});

test('rows: extra and repeated', () => {
  expect(
    sentences({
      tables: { proactive: { strays: [{ label: '其他主动公开文件' }, { label: '行政处罚', repeats: 'penalties' }] } },
    }),
  ).toMatchInlineSnapshot(`
    "表二多出格式中没有的 1 行：“其他主动公开文件”
    表二出现不止一次的行：“行政处罚”
    Table 2 has 1 row that the form does not have: “其他主动公开文件”
    Table 2 has more than once: “Administrative penalties”"
  `);
});

test('edition', () => {
  expect(sentences({ editions: { proactive: '2019' } })).toMatchInlineSnapshot(`
    "2024 年度报告的表二用的是 2019 年版格式，应使用 2021 年版格式
    Table 2 of this report for 2024 is that of the 2019 form; the 2021 form is required"
  `);
});

test('labels', () => {
  expect(
    sentences({
      tables: { applications: { labels: { 'denied.otherLaw': { label: '2.其他法律行政止公开', fit: 'similar' } } } },
    }),
  ).toMatchInlineSnapshot(`
    "表三有 1 处名称与格式不一致：“2.其他法律行政止公开”应为“2.其他法律行政法规禁止公开”
    Table 3 has 1 label that differs from the form: “2.其他法律行政止公开” instead of “2.其他法律行政法规禁止公开”"
  `);
});

test('basis-cited: number', () => {
  expect(
    sentences({
      opening: '根据《关于印发〈政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2019〕60号），编制本报告。',
    }),
  ).toMatchInlineSnapshot(`
    "所引“…年度报告格式…的通知”的文号写作“国办公开办函〔2019〕60号”，应为“国办公开办函〔2021〕30号”
    The notice “…年度报告格式…的通知” is cited as “国办公开办函〔2019〕60号”; its number is “国办公开办函〔2021〕30号”"
  `);
});

test('basis-cited: issuer', () => {
  expect(
    sentences({
      opening: '根据《关于印发〈政府信息公开工作年度报告格式〉的通知》（国办开办函〔2021〕30号），编制本报告。',
    }),
  ).toMatchInlineSnapshot(`
    "所引文号写作“国办开办函〔2021〕30号”，应为“国办公开办函〔2021〕30号”
    The notice is cited as “国办开办函〔2021〕30号”; its number is “国办公开办函〔2021〕30号”"
  `);
});

test('announced-parts', () => {
  expect(sentences({ opening: '本报告由七部分组成。' })).toMatchInlineSnapshot(`
    "开头说报告由 7 个部分组成，正文找到 6 个部分
    The opening announces 7 parts; 6 are found"
  `);
});

test('announced-parts: list', () => {
  expect(
    sentences({ opening: '本报告由六部分组成：总体情况、主动公开政府信息情况、申请办理情况、存在的问题。' }),
  ).toMatchInlineSnapshot(`
    "开头说报告由 6 个部分组成，列出的却是 4 个
    The opening announces 6 parts, but lists 4"
  `);
});
