import { quotable } from '../figure-text.js';
import type { PartWords } from '../words.js';

const kinds = { department: '政府部门', government: '人民政府', township: '乡镇、街道' } as const;

const remnants = {
  placeholder: '模板中的占位未填写',
  'empty-brackets': '括号内没有内容',
  doubled: '文字重复',
  punctuation: '标点重复',
  markup: '混入网页或文档代码',
} as const;

export const identity: PartWords<'identity'> = {
  'identity/period': {
    title: '统计期限为报告年度的1月1日至12月31日',
    message: ({ facts: { year, printed } }) => `统计期限写作“${printed}”，应为“${year}年1月1日至12月31日”`,
    advice: '改正统计期限；标题所写年度有误的，改正标题。',
  },
  'identity/year': {
    title: '工作情况写的是报告年度',
    message: ({ facts: { year, stated, quote, times } }) =>
      `报告年度为${year}年，正文却写作${stated}年${times > 1 ? `（${times}处）` : ''}：“${quotable(quote)}”`,
    advice: '核对是否为往年文稿遗留；确系往年情况的，写明与本年的关系。',
  },
  'identity/carry-target': {
    title: '结转到报告年度的下一年',
    message: ({ facts: { year, target } }) => `${year}年度报告写作结转到${target}年，应为${year + 1}年`,
    advice: '核对年份；说的是上年结转的，写明“上年结转”。',
  },
  'identity/agency': {
    title: '报告自称的机关与标题一致',
    message: ({ facts: { agency, named } }) => `报告机关为“${quotable(agency)}”，正文却自称“${quotable(named)}”`,
    advice: '核对是否从其他机关的报告复制而来，改正机关名称。',
  },
  'identity/deadline': {
    title: '在法定期限内公布',
    message: ({ facts: { kind, due, published } }) => `页面所载公布日期为${published}，${kinds[kind]}应在${due}前公布`,
    advice: '核对首次公布日期；页面曾重新发布的，不必理会。',
  },
  'identity/leftover': {
    title: '没有模板残留、重复文字和代码',
    message: ({ facts: { kind, printed } }) => `${remnants[kind]}：“${quotable(printed)}”`,
    advice: '补全或删去。',
  },
};
