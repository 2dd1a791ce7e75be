import type { PartPages } from './page.js';

export const applications: PartPages<'applications'> = {
  'applications/balance': {
    explanation: {
      zh: '表三每一列：本年新收 + 上年结转 = 办理结果（七）总计 + 结转下年度。进来的申请，要么办结，要么结转，没有例外。七列（六类申请人和总计）各自核对。',
      en: 'In every column of table three, received + carried over = concluded + carried forward: an application that came in is either concluded or carried forward, without exception. All seven columns (six kinds of applicants and the total) are judged by themselves.',
    },
    causes: [
      {
        zh: '漏填上年结转，或与上年报告的结转下年度不符。',
        en: 'What was carried over is left out, or differs from last year’s report.',
      },
      { zh: '把尚未到期的申请也计入了办结。', en: 'Applications still open were counted as concluded.' },
      {
        zh: '只改了自然人列，没有同时改总计列。',
        en: 'The column of natural persons was corrected, the column of totals was not.',
      },
    ],
    exceptions: [
      {
        zh: '相关单元格空白或不是数字时，该列无法核对，不报错，另行说明。',
        en: 'A column with a cell that is blank or no number cannot be judged: that is told apart, not as an error.',
      },
    ],
    failing: {
      text: {
        zh: '自然人结转下年度由 1 误写为 2，总计同样写错。',
        en: 'Carried forward is 2 instead of 1, in its row’s total too.',
      },
      change: {
        cells: { 'applications.carriedForward.naturalPerson': '2', 'applications.carriedForward.total': '2' },
        text: [{ from: '结转下年度继续办理1件', to: '结转下年度继续办理2件' }],
      },
    },
    holding: {
      text: {
        zh: '多收 1 件、多结转 1 件，仍然平衡。',
        en: 'One more received and one more carried forward: it balances.',
      },
      change: {
        cells: {
          'applications.received.naturalPerson': '20',
          'applications.received.total': '23',
          'applications.carriedForward.naturalPerson': '2',
          'applications.carriedForward.total': '2',
        },
        text: [
          { from: '新收政府信息公开申请22件', to: '新收政府信息公开申请23件' },
          { from: '结转下年度继续办理1件', to: '结转下年度继续办理2件' },
        ],
      },
    },
  },
  'applications/outcome-sum': {
    explanation: {
      zh: '表三每一列：（七）总计 = （一）至（六）各项办理结果之和。2019 年版格式的（六）其他处理只有一行，2021 年版分为三行，按报告实际使用的表格计算。',
      en: 'In every column of table three, the total (七) is the sum of all outcomes (一) to (六). The 2019 form has one row （六）其他处理, the 2021 form three; the table is judged by the form it follows.',
    },
    causes: [
      {
        zh: '把同一件申请计入两种办理结果（如既计部分公开，又计不予公开）。',
        en: 'One application is counted under two outcomes, e.g. partially disclosed and denied.',
      },
      { zh: '增改某项办理结果后没有更新总计。', en: 'An outcome was changed and the total was not.' },
      { zh: '数字填错了行。', en: 'A figure stands in the wrong row.' },
    ],
    exceptions: [
      {
        zh: '某项空白或缺行时，该列无法核对，另行说明。',
        en: 'A column with a blank cell or a missing row cannot be judged: that is told apart.',
      },
    ],
    failing: {
      text: {
        zh: '自然人“（一）予以公开”由 8 误写为 6，行总计同样写错。',
        en: 'Disclosed is 6 instead of 8, in its row’s total too.',
      },
      change: { cells: { 'applications.granted.naturalPerson': '6', 'applications.granted.total': '7' } },
    },
    holding: {
      text: {
        zh: '2 件由予以公开改计部分公开，总计不变。',
        en: 'Two applications move from disclosed to partially disclosed; the total stays.',
      },
      change: {
        cells: {
          'applications.granted.naturalPerson': '6',
          'applications.granted.total': '7',
          'applications.partiallyGranted.naturalPerson': '4',
          'applications.partiallyGranted.total': '4',
        },
      },
    },
  },
  'applications/row-sum': {
    explanation: {
      zh: '表三每一行：总计 = 自然人 + 商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他。',
      en: 'In every row of table three, the total is the sum of the six kinds of applicants.',
    },
    causes: [
      {
        zh: '数字填错了列，或整行错位一格。',
        en: 'A figure stands in the wrong column, or the row is shifted by one cell.',
      },
      {
        zh: '改了某类申请人的数量，没有改总计。',
        en: 'The figure of one kind of applicant was changed, the total was not.',
      },
    ],
    exceptions: [
      {
        zh: '总计空白是漏填，不是算错：由 cells/blank 说明，这里不报。',
        en: 'A total left blank is missing, not wrong: cells/blank tells it.',
      },
    ],
    failing: {
      text: {
        zh: '科研机构的 1 件补填到各行，总计没有更新。',
        en: 'An application of a research institution was added to its rows, and not to their totals.',
      },
      change: {
        cells: {
          'applications.granted.researchInstitution': '1',
          'applications.concluded.researchInstitution': '1',
          'applications.received.researchInstitution': '1',
        },
      },
    },
    holding: {
      text: {
        zh: '1 件由自然人改计商业企业，各行总计不变。',
        en: 'One application moves from natural persons to commercial enterprises; the totals stay.',
      },
      change: {
        cells: {
          'applications.received.naturalPerson': '18',
          'applications.received.commercialEnterprise': '3',
          'applications.granted.naturalPerson': '7',
          'applications.granted.commercialEnterprise': '2',
          'applications.concluded.naturalPerson': '18',
          'applications.concluded.commercialEnterprise': '3',
        },
      },
    },
  },
};
