import { causes, others, readings, saying } from './claim-examples.js';
import type { PartPages } from './page.js';

export const proseOtherTables: Pick<
  PartPages<'prose'>,
  | 'prose/reconsideration'
  | 'prose/litigation'
  | 'prose/lost-cases'
  | 'prose/normative-documents'
  | 'prose/decisions'
  | 'prose/fee-collected'
> = {
  'prose/reconsideration': {
    explanation: {
      zh: '文字所说政府信息公开行政复议的件数和结果与表四一致。',
      en: 'The prose and table four agree on reconsiderations and how they ended.',
    },
    causes,
    exceptions: [
      {
        text: {
          zh: '没有说明是政府信息公开的复议案件，不作比较。',
          en: 'Cases that nobody says are about information are not compared.',
        },
        change: { text: [{ from: '组织业务培训两次，', to: '承担行政复议案件12件，' }] },
      },
      {
        text: { zh: '没有被纠正，不是没有案件。', en: 'None put right is not no case.' },
        change: saying('因政府信息公开引发的行政复议没有被纠正。'),
      },
      readings,
      others,
    ],
    failing: {
      text: { zh: '文字说行政复议 3 件，表四是 2 件。', en: 'The prose says 3 reconsiderations, table four 2.' },
      change: saying('因政府信息公开引发行政复议3件。'),
    },
    holding: {
      text: { zh: '件数和结果都相符。', en: 'Number and results agree.' },
      change: saying('因政府信息公开引发行政复议2件，其中维持1件，尚未审结1件。'),
    },
  },
  'prose/litigation': {
    explanation: {
      zh: '文字所说政府信息公开行政诉讼与表四一致。没有区分的，是未经复议直接起诉与复议后起诉之和。',
      en: 'The prose and table four agree on lawsuits. Where they are not told apart, the two blocks are added up.',
    },
    causes,
    exceptions: [
      {
        text: { zh: '一审、二审不是表四的栏目。', en: 'First and second instance are no columns of table four.' },
        change: saying('其中一审政府信息公开行政诉讼3件。'),
      },
      readings,
      others,
    ],
    failing: {
      text: { zh: '文字说没有行政诉讼，表四是 1 件。', en: 'The prose says that there was no lawsuit, table four 1.' },
      change: saying('未发生因政府信息公开引起的行政诉讼。'),
    },
    holding: {
      text: { zh: '两栏之和相符。', en: 'The sum of both blocks agrees.' },
      change: saying('因政府信息公开引发行政诉讼1件，结果维持1件。'),
    },
  },
  'prose/lost-cases': {
    explanation: {
      zh: '文字所说被纠正、败诉的案件与表四“结果纠正”各栏一致。',
      en: 'The prose and 结果纠正 in table four agree on cases lost or put right.',
    },
    causes,
    exceptions: [
      {
        text: { zh: '“无败诉”说的是结果，不是没有案件。', en: '无败诉 tells of results, not that there was no case.' },
        change: saying('因政府信息公开引发的行政诉讼无败诉。'),
      },
      readings,
      others,
    ],
    failing: {
      text: { zh: '文字说败诉 1 件，表四是 0。', en: 'The prose says 1 lost, table four 0.' },
      change: saying('政府信息公开行政诉讼败诉1件。'),
    },
    holding: {
      text: { zh: '都没有被纠正。', en: 'None was put right.' },
      change: saying('政府信息公开行政复议、行政诉讼零纠错。'),
    },
  },
  'prose/normative-documents': {
    explanation: {
      zh: '文字所说规范性文件、规章的制发、废止和现行有效件数与表二一致。',
      en: 'The prose and table two agree on documents and rules made, repealed and in force.',
    },
    causes,
    exceptions: [
      {
        text: { zh: '“清理”“修订”不是制发，也不是废止。', en: 'Cleared up or revised is neither made nor repealed.' },
        change: { text: [{ from: '全年制发行政规范性文件2件', to: '全年制发行政规范性文件2件，清理规范性文件15件' }] },
      },
      {
        text: {
          zh: '政策性文件、公开的文件数，是另外的数字。',
          en: 'Policy documents, and documents published, are other counts.',
        },
        change: { text: [{ from: '全年制发行政规范性文件2件', to: '公开政策性文件15件' }] },
      },
      readings,
      others,
    ],
    failing: {
      text: { zh: '文字说制发 3 件，表二是 2 件。', en: 'The prose says 3 made, table two 2.' },
      change: { text: [{ from: '全年制发行政规范性文件2件', to: '全年制发行政规范性文件3件' }] },
    },
    holding: {
      text: { zh: '三个数字都相符。', en: 'All three figures agree.' },
      change: { text: [{ from: '全年制发行政规范性文件2件', to: '全年制发行政规范性文件2件，废止1件，现行有效9件' }] },
    },
  },
  'prose/decisions': {
    explanation: {
      zh: '文字所说行政许可、行政处罚、行政强制的数量与表二一致。',
      en: 'The prose and table two agree on decisions.',
    },
    causes,
    exceptions: [
      {
        text: {
          zh: '许可事项、公示的信息，是另外的数字。',
          en: 'Kinds of licences, and items published, are other counts.',
        },
        change: { text: [{ from: '全年制发行政规范性文件2件', to: '公示行政许可信息50条，行政许可事项12项' }] },
      },
      readings,
      others,
    ],
    failing: {
      text: { zh: '文字说行政许可 35 件，表二是 36 件。', en: 'The prose says 35 licences, table two 36.' },
      change: { text: [{ from: '全年制发行政规范性文件2件', to: '作出行政许可决定35件' }] },
    },
    holding: {
      text: { zh: '两个数字都相符。', en: 'Both figures agree.' },
      change: { text: [{ from: '全年制发行政规范性文件2件', to: '作出行政许可决定36件、行政处罚决定4件' }] },
    },
  },
  'prose/fee-collected': {
    explanation: {
      zh: '文字所说行政事业性收费与表二一致，单位折算后比较，允许四舍五入。',
      en: 'The prose and table two agree on 行政事业性收费, in the same unit and but for rounding.',
    },
    causes,
    exceptions: [
      {
        text: { zh: '信息处理费是另一种收费。', en: '信息处理费 is another fee.' },
        change: { text: [{ from: '本年度未收取政府信息公开信息处理费', to: '本年度收取政府信息公开信息处理费830元' }] },
      },
      {
        text: { zh: '以元为单位的同一金额。', en: 'The same amount in yuan.' },
        change: { text: [{ from: '全年制发行政规范性文件2件', to: '收取行政事业性收费126000元' }] },
      },
      readings,
      others,
    ],
    failing: {
      text: { zh: '文字说 21.6 万元，表二是 12.6。', en: 'The prose says 21.6, table two 12.6.' },
      change: { text: [{ from: '全年制发行政规范性文件2件', to: '收取行政事业性收费21.6万元' }] },
    },
    holding: {
      text: { zh: '金额相符。', en: 'The amounts agree.' },
      change: { text: [{ from: '全年制发行政规范性文件2件', to: '收取行政事业性收费12.6万元' }] },
    },
  },
};
