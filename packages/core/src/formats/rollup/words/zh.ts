import type { RollUpWords } from './rollup-words.js';

export const zh: RollUpWords = {
  account: '汇总说明',
  office: '（本级）',
  sums: '合计（为 0 的不列）',
  bodies: '计入的机关',
  missing: '没有报告的机关',
  doubled: '有几份报告、都未计入的机关',
  leftOut: '未计入的报告',
  gaps: '没有数字的格',
  findings: '核对结果',
  unread: '读不出的文件',
  reasons: {
    'other-year': '不是汇总的年度',
    'no-year': '没有写明年度',
    'no-body': '标题没有写明机关',
    'not-on-roster': '不在名册上',
    'covers-others': '是政府的报告，已是所属机关之和',
  },
  lacks: {
    'no-report': '没有报告',
    doubled: '有几份报告',
    'no-table': '没有这个表',
    'other-edition': '表是另一版格式，没有这一格',
    blank: '空白',
    placeholder: '是符号，不是数字',
    text: '不是数字',
    absent: '缺失或没有读准',
  },
  columns: { cell: '单元格', body: '机关', figure: '数字', source: '文件', matter: '事项', told: '内容' },
  sheets: { bodies: '各机关', account: '汇总说明' },
  title: (government, year) => `${government ?? ''}${year}年政府信息公开工作年度报告`,
  scope: (year, bodies) => `${year}年度，${bodies} 个机关之和`,
  sumOf: (bodies) => `${bodies} 个机关合计`,
  notice: (cells) => `有 ${cells} 格的合计不完整（标 ※）：缺的没有按 0 计，补齐后须重新汇总。`,
  repeated: (name, first, line) => `名册第 ${line} 行的“${name}”与第 ${first} 行是同一机关，只算一次`,
  noBody: '（未写明机关）',
  of: (name, told) => `${name}：${told}`,
  inYear: (name, year) => (year === null ? name : `${year}年度${name}`),
  because: (what, reason) => `${what}（${reason}）`,
  list: (items) => items.join('、'),
  cells: (names, all) => (names.length < all ? `${names.join('、')}等 ${all} 格` : names.join('、')),
  compared: (source, { agree, differ, unjudged }) =>
    `与政府报告（${source}）核对：${agree} 格一致，${differ} 格不符，${unjudged} 格因缺数字未核对`,
  problems: {
    'several-years': ({ years }) =>
      `报告分属几个年度（${years.map(({ year, reports }) => `${year}年 ${reports} 份`).join('，')}），不能断定汇总哪一年；请写明年度（--year 或 year）`,
    'no-year': () => '没有一份报告写明年度，无法汇总；请检查所给的文件，或写明年度（--year 或 year）',
    'against-year': ({ source, year, asked }) =>
      year === null
        ? `要核对的政府报告“${source}”没有写明年度；请在标题写明年度`
        : `要核对的政府报告“${source}”是 ${year} 年度的，要汇总的是 ${asked ?? ''} 年度；请给出同一年度的报告`,
    'against-body': ({ source }) => `要核对的政府报告“${source}”的标题没有写明是哪个政府；请在标题写明`,
    'against-office': ({ source, body }) =>
      `“${source}”是${body}自己的报告（本级），不是政府的汇总，不能与合计核对；请给出政府的报告`,
  },
};
