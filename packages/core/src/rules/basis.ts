/** The clauses that rules rest on. */
export const bases = {
  'form-corner': {
    zh: '年度报告格式表三表头：“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”',
    en: 'corner cell of table three: item one plus item two equals item three plus item four',
  },
  'form-layout': { zh: '政府信息公开工作年度报告格式（国办公开办函〔2021〕30号；2019、2020年度为国办公开办函〔2019〕60号）', en: 'the official form (国办公开办函〔2021〕30号; for 2019 and 2020, 国办公开办函〔2019〕60号)' },
} as const;

export type BasisId = keyof typeof bases;
