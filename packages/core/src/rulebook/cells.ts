import type { PartPages } from './page.js';

export const cells: PartPages<'cells'> = {
  'cells/number': {
    explanation: {
      zh: '表格的单元格填写数字。文字（“若干”“见附件”“详见网站”）无法汇总，也无法核对勾稽关系。',
      en: 'A cell of the form holds a number. Words (若干, 见附件) can be neither added up nor checked.',
    },
    causes: [
      { zh: '以“见附件”“详见网站”代替数字。', en: 'A reference stands in place of the figure.' },
      { zh: '转换格式时，相邻单元格的文字并入。', en: 'A conversion merged the words of a neighbouring cell into it.' },
    ],
    exceptions: [
      {
        text: { zh: '数字旁有注解、脚注号或单位。', en: 'A remark, a footnote’s mark or a unit beside the number.' },
        change: {
          cells: { 'proactive.normativeDocuments.inForce': '9（其中修订3件）', 'proactive.penalties.decisions': '4件' },
        },
      },
      {
        text: { zh: '全角数字、千分位。', en: 'Full-width digits, thousands set apart.' },
        change: { cells: { 'proactive.licensing.decisions': '1,234', 'proactive.penalties.decisions': '４' } },
      },
    ],
    failing: {
      text: { zh: '行政许可填“若干”。', en: 'The cell says 若干, “several”.' },
      change: { cells: { 'proactive.licensing.decisions': '若干' } },
    },
    holding: {
      text: { zh: '没有发生的填 0。', en: '0 where there is nothing.' },
      change: { cells: { 'proactive.licensing.decisions': '0' } },
    },
  },
  'cells/count': {
    explanation: {
      zh: '件数、数量是非负整数。',
      en: 'Counts are non-negative integers.',
    },
    causes: [
      { zh: '两格的数字并成一格，中间多出小数点。', en: 'Two figures run together with a point between them.' },
      { zh: '误以万为单位。', en: 'The figure is stated in ten thousands.' },
    ],
    exceptions: [
      {
        text: {
          zh: '收费金额以万元为单位，可以有小数，但不为负。',
          en: 'The fee is an amount in 万元: it may have a fraction, but is not negative.',
        },
        change: { cells: { 'proactive.fees.amount': '43.788' } },
      },
      {
        text: {
          zh: '2019 年版表二“本年增/减”可以为负，“采购总金额”可以有小数。',
          en: 'In table two of the 2019 form 本年增/减 may be negative and 采购总金额 may have a fraction.',
        },
        change: {
          year: 2020,
          editions: { proactive: '2019', applications: '2019', disputes: '2019' },
          cells: { 'proactive.penalties.change': '-8', 'proactive.procurement.amount': '59237.2449' },
        },
      },
    ],
    failing: {
      text: { zh: '行政许可决定填 3.6（万件）。', en: 'Licensing decisions are stated as 3.6 (ten thousands).' },
      change: { cells: { 'proactive.licensing.decisions': '3.6' } },
    },
    holding: {
      text: { zh: '填写实际件数。', en: 'The count itself.' },
      change: { cells: { 'proactive.licensing.decisions': '36000' } },
    },
  },
  'cells/blank': {
    explanation: {
      zh: '单元格不留空白：没有发生的填 0。空白可能是 0，也可能是漏填，读者无从分辨；含空白的勾稽关系无法核对。每张表合并为一条，列出全部空白单元格。',
      en: 'No cell is left blank; nothing is written as 0. A blank may be a 0 or a figure forgotten, and no sum that holds it can be judged. One finding a table, with all its blank cells.',
    },
    causes: [
      { zh: '以空白表示 0。', en: 'Blanks stand for 0.' },
      { zh: '只填了总计列。', en: 'Only the totals are filled in.' },
      { zh: '发布的是未填写的空表。', en: 'The blank form was published.' },
    ],
    exceptions: [
      {
        zh: '--blank-as-zero 把空白按 0 计入勾稽，但空白本身仍会提示。',
        en: '--blank-as-zero counts blanks as 0 in sums; the blanks themselves are still told.',
      },
    ],
    failing: {
      text: { zh: '行政处罚留空。', en: 'Administrative penalties are left blank.' },
      change: { cells: { 'proactive.penalties.decisions': '' } },
    },
    holding: {
      text: { zh: '没有发生的填 0。', en: '0 where there is nothing.' },
      change: { cells: { 'proactive.penalties.decisions': '0' } },
    },
  },
  'cells/placeholder': {
    explanation: {
      zh: '不以“/”“—”“无”“不适用”代替数字：没有发生的填 0。每张表合并为一条。',
      en: 'No sign (/, —, 无, 不适用) stands for a figure; nothing is written as 0. One finding a table.',
    },
    causes: [{ zh: '以“/”表示没有此项业务。', en: 'A / says that the body has no such business.' }],
    exceptions: [
      {
        text: {
          zh: '“规章”行：没有规章制定权的机关填“/”十分常见，不提示。',
          en: 'The row of rules (规章): bodies that may make none commonly write / there.',
        },
        change: {
          cells: {
            'proactive.regulations.issued': '/',
            'proactive.regulations.repealed': '/',
            'proactive.regulations.inForce': '/',
          },
        },
      },
    ],
    failing: {
      text: { zh: '行政强制填“/”。', en: 'Compulsory measures are given as /.' },
      change: { cells: { 'proactive.compulsoryMeasures.decisions': '/' } },
    },
    holding: {
      text: { zh: '没有发生的填 0。', en: '0 where there is nothing.' },
      change: { cells: { 'proactive.compulsoryMeasures.decisions': '0' } },
    },
  },
  'cells/unit': {
    explanation: {
      zh: '表二“本年收费金额”的单位是万元。单元格内写“元”“亿元”，或县级及以下机关填写 100 万（即 100 亿元）以上的整数，多半是以元填写。',
      en: 'The fee in table two is in 万元 (10 000 yuan). A 元 or 亿元 in the cell, or an integer over 10^6 (10 000 million yuan) at county level or below, most likely states it in yuan.',
    },
    causes: [{ zh: '财务数据以元为单位，直接填入。', en: 'The accounts are in yuan and the figure was copied.' }],
    exceptions: [
      {
        text: { zh: '单元格内写“万元”。', en: 'A 万元 in the cell.' },
        change: { cells: { 'proactive.fees.amount': '43.788万元' } },
      },
      {
        text: {
          zh: '市级以上机关，以及从名称看不出层级的机关，数额再大也不提示。',
          en: 'A large figure of a body above county level, or of one whose name does not tell its level.',
        },
        change: { agency: '青禾省人民政府', cells: { 'proactive.fees.amount': '1250000' } },
      },
      {
        zh: '2019 年版表二没有收费金额一栏。',
        en: 'Table two of the 2019 form asks for no amount of fees.',
      },
    ],
    failing: {
      text: { zh: '以元填写。', en: 'Stated in yuan.' },
      change: { cells: { 'proactive.fees.amount': '126000元' } },
    },
    holding: {
      text: { zh: '以万元填写。', en: 'Stated in 万元.' },
      change: { cells: { 'proactive.fees.amount': '12.6' } },
    },
  },
};
