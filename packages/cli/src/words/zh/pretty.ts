import type { PrettyWords } from '../pretty-words.js';

export const pretty: PrettyWords = {
  stdin: '标准输入',
  noTitle: '（未写明机关名称）',
  year: (year) => `${year}年度`,
  line: (line) => `第${line}行`,
  lines: (first, last) => `第${first}至${last}行`,
  oneOf: (reports) => `文件中 ${reports} 份报告之一`,
  noFindings: '未发现问题',
  noFindingsYet: '未发现问题，但有未能核对之处',
  blank: '空',
  zeros: (count) => `其余 ${count} 项为 0`,
  moreCells: (count) => `还有 ${count} 格`,
  difference: (difference) => `差 ${difference}`,
  advice: '办法',
  likeliest: '最可能',
  equallyLikely: (count) => `以下 ${count} 种改法同样可能，仅凭算式无法分辨：`,
  alsoPossible: '也可能',
  moreSuggestions: (count) => `还有 ${count} 种改法`,
  together: (count) => `下面 ${count} 个问题很可能出自同一处：`,
  inDoubt: '读取存疑（不是说报告有错，而是勾稽没有读准）',
  notAssessable: '未能核对',
  summary: ({ reports, errors, warnings, notes, doubts, problems }) =>
    [
      `${reports} 份报告`,
      `${errors} 个错误`,
      `${warnings} 个警告`,
      `${notes} 个提示`,
      ...(doubts > 0 ? [`${doubts} 处读取存疑`] : []),
      ...(problems > 0 ? [`${problems} 个输入读不出`] : []),
    ].join('，'),
  explainHint: '“gouji explain <规则>”说明一条规则的含义和依据。',
};
