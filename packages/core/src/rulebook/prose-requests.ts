import { causes, others, readings, saying } from './claim-examples.js';
import type { PartPages } from './page.js';

export const proseRequests: Pick<
  PartPages<'prose'>,
  | 'prose/received'
  | 'prose/carried-over'
  | 'prose/concluded'
  | 'prose/carried-forward'
  | 'prose/outcomes'
  | 'prose/applicants'
  | 'prose/none-received'
> = {
  'prose/received': {
    explanation: {
      zh: '文字所说收到的申请与表三一致。“新收”指表三第一行；只说“收到”“受理”的，可以包括上年结转。写明“新收”而不符的，是错误。',
      en: 'The prose and table three agree on requests received. 新收 is the first row; a bare 收到 or 受理 may include those carried over. Where 新收 itself is named, a difference is an error.',
    },
    causes,
    exceptions: [
      {
        text: { zh: '只说“受理”，包括上年结转的。', en: 'A bare 受理 that includes those carried over.' },
        change: { text: [{ from: '新收政府信息公开申请22件，上年结转1件', to: '受理政府信息公开申请23件' }] },
      },
      {
        text: { zh: '按渠道、事项分的，只是其中一部分。', en: 'Requests by channel or by topic are a part only.' },
        change: saying('其中通过网上平台收到申请15件。'),
      },
      {
        text: { zh: '年份不是件数。', en: 'A year is no count.' },
        change: { text: [{ from: '全年新收政府信息公开申请22件', to: '2024年新收政府信息公开申请22件' }] },
      },
      readings,
      others,
    ],
    failing: {
      text: { zh: '文字说新收 21 件，表三是 22 件。', en: 'The prose says 21 received, table three 22.' },
      change: { text: [{ from: '新收政府信息公开申请22件', to: '新收政府信息公开申请21件' }] },
    },
    holding: {
      text: { zh: '文字说收到 23 件，含上年结转 1 件。', en: 'The prose says 23 received, with 1 carried over.' },
      change: {
        text: [{ from: '新收政府信息公开申请22件，上年结转1件', to: '收到政府信息公开申请23件（含上年结转1件）' }],
      },
    },
  },
  'prose/carried-over': {
    explanation: {
      zh: '文字所说上年结转与表三第二行一致。',
      en: 'The prose and the second row of table three agree on what was carried over.',
    },
    causes,
    exceptions: [
      {
        text: {
          zh: '未写明方向的“结转”，与结转下年度相符也可。',
          en: '结转 without a direction, which fits what goes to the next year.',
        },
        change: { text: [{ from: '上年结转1件，办结22件，结转下年度继续办理1件', to: '办结22件，结转1件' }] },
      },
      readings,
      others,
    ],
    failing: {
      text: { zh: '文字说上年结转 2 件，表三是 1 件。', en: 'The prose says 2 carried over, table three 1.' },
      change: { text: [{ from: '上年结转1件', to: '上年结转2件' }] },
    },
    holding: {
      text: { zh: '写明年份的结转。', en: 'A carry-over that names its year.' },
      change: { text: [{ from: '上年结转1件', to: '2023年结转1件' }] },
    },
  },
  'prose/concluded': {
    explanation: {
      zh: '文字所说办结、答复的申请与表三“（七）总计”一致。“办理”“处理”也可以指收到的全部申请。',
      en: 'The prose and the total of table three agree on requests answered or closed. 办理 and 处理 may also mean all that had to be worked on.',
    },
    causes,
    exceptions: [
      {
        text: { zh: '“办理”包括上年结转的。', en: '办理 that counts all that had to be worked on.' },
        change: { text: [{ from: '办结22件', to: '办理政府信息公开申请23件' }] },
      },
      {
        text: {
          zh: '“其中”之后与其他结果并列的“答复”，只是一部分。',
          en: '答复 beside other outcomes behind 其中 is a part.',
        },
        change: { text: [{ from: '办结22件', to: '办结22件，其中答复9件、无法提供7件' }] },
      },
      readings,
      others,
    ],
    failing: {
      text: { zh: '文字说办结 23 件，表三是 22 件。', en: 'The prose says 23 concluded, table three 22.' },
      change: { text: [{ from: '办结22件', to: '办结23件' }] },
    },
    holding: {
      text: { zh: '“答复”就是办结。', en: '答复 is another word for it.' },
      change: { text: [{ from: '办结22件', to: '答复申请22件' }] },
    },
  },
  'prose/carried-forward': {
    explanation: {
      zh: '文字所说结转下年度与表三最后一行一致。',
      en: 'The prose and the last row of table three agree on what is carried forward.',
    },
    causes,
    exceptions: [
      {
        text: {
          zh: '“正在办理”的，不一定都结转下年度。',
          en: 'What is said to be still worked on need not be all that is carried forward.',
        },
        change: { text: [{ from: '结转下年度继续办理1件。', to: '3件正在办理。' }] },
      },
      readings,
      others,
    ],
    failing: {
      text: { zh: '文字说结转下年度 2 件，表三是 1 件。', en: 'The prose says 2 carried forward, table three 1.' },
      change: { text: [{ from: '结转下年度继续办理1件', to: '结转下年度继续办理2件' }] },
    },
    holding: {
      text: { zh: '写明年份的结转。', en: 'A carry-over that names its year.' },
      change: { text: [{ from: '结转下年度继续办理1件', to: '结转2025年1件' }] },
    },
  },
  'prose/outcomes': {
    explanation: {
      zh: '文字所说办理结果与表三一致：每一行，以及不予公开、无法提供、不予处理、其他处理各组之和。',
      en: 'The prose and table three agree on outcomes: each row, and the sums of the groups.',
    },
    causes,
    exceptions: [
      {
        text: { zh: '“予以公开及部分公开”是两行之和。', en: '予以公开及部分公开 is the sum of two rows.' },
        change: saying('予以公开及部分公开11件。'),
      },
      {
        text: { zh: '“主动撤回”只是“其他”的一部分。', en: 'What was withdrawn is a part of 3.其他.' },
        change: saying('申请人主动撤回1件。'),
      },
      {
        text: { zh: '其他事项的公开与不公开。', en: 'What is disclosed of other things.' },
        change: saying('承办政协提案5件，答复均予以公开5件。'),
      },
      readings,
      others,
    ],
    failing: {
      text: { zh: '文字说予以公开 8 件，表三是 9 件。', en: 'The prose says 8 granted, table three 9.' },
      change: saying('予以公开8件。'),
    },
    holding: {
      text: { zh: '“信息不存在”计入“本机关不掌握”。', en: '信息不存在 counts as not held.' },
      change: saying('信息不存在7件。'),
    },
  },
  'prose/applicants': {
    explanation: {
      zh: '文字所说各类申请人与表三相应的列一致。',
      en: 'The prose and the columns of table three agree on who asked.',
    },
    causes,
    exceptions: [
      {
        text: {
          zh: '与受理数（含上年结转）分列的，也算相符。',
          en: 'Applicants of all requests, those carried over included.',
        },
        change: saying('受理申请23件，其中自然人20件，法人或其他组织3件。'),
      },
      readings,
      others,
    ],
    failing: {
      text: { zh: '文字说自然人 18 件，表三是 19 件。', en: 'The prose says 18 by natural persons, table three 19.' },
      change: saying('新收申请中，自然人18件。'),
    },
    holding: {
      text: { zh: '法人或其他组织是五列之和。', en: '法人或其他组织 is the sum of five columns.' },
      change: saying('新收申请22件，其中自然人19件，法人或其他组织3件。'),
    },
  },
  'prose/none-received': {
    explanation: {
      zh: '文字说没有收到政府信息公开申请的，表三新收应为 0。',
      en: 'Where the prose says that no request came in, table three says 0.',
    },
    causes,
    exceptions: [
      {
        text: { zh: '没有收到的是其他事项。', en: 'What did not come in is something else.' },
        change: saying('未收到针对政府信息公开工作的举报和投诉。'),
      },
      readings,
      others,
    ],
    failing: {
      text: { zh: '文字说未收到申请，表三是 22 件。', en: 'The prose says that none was received, table three 22.' },
      change: {
        text: [
          {
            from: '全年新收政府信息公开申请22件，上年结转1件，办结22件，结转下年度继续办理1件。',
            to: '全年未收到政府信息公开申请。',
          },
        ],
      },
    },
    holding: { text: { zh: '说的是没有超期。', en: 'It says that none was late.' }, change: saying('没有超期答复。') },
  },
};
