import type { ApartWords } from '../apart-words.js';

export const apart: ApartWords = {
  'no-name': () => '报告没有写明机关名称或年度，无法与其他年度比较；请补全标题',
  'other-body': ({ agency, others }) =>
    others.length === 0
      ? `没有“${agency}”其他年度的报告可以比较`
      : `给出的上年报告是“${others.join('”“')}”的，不是“${agency}”的，没有比较；如为同一机关更名，请在配置的 renamed 中写明`,
  'years-between': ({ agency, earlier, later }) =>
    `“${agency}”有${earlier.year}年度（${earlier.source}）和${later.year}年度（${later.source}）的报告，中间缺 ${missing(earlier.year, later.year)} 年度，没有比较；请补上所缺年度`,
  'same-year': ({ agency, year, sources }) =>
    `“${agency}”${year}年度有 ${sources.length} 份数字不同的报告（${sources.join('、')}），不能确定以哪一份为准，读到第 2 份之后没有再比较；请只留一份`,
  'edition-changed': ({ agency, earlier, later }) =>
    `“${agency}”${earlier.year}年度和${later.year}年度的表二格式版本不同，现行有效件数没有比较；其余各项照常比较`,
};

/** 2021、2022 or 2015 至 2022. */
function missing(earlier: number, later: number): string {
  const [first, last] = [earlier + 1, later - 1];
  if (last - first > 2) return `${first} 至 ${last}`;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).join('、');
}
