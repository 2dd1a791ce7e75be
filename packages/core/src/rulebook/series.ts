import type { PartPages } from './page.js';
import type { Change } from './specimen.js';

/** The prose of the specimen, in a report for the year before it. */
const sameProse: Change['text'] = [
  {
    from: '重点公开水库除险加固和取水许可信息，按月更新目录',
    to: '围绕河湖管理、农村供水和防汛抗旱，及时公开政策文件和办事结果',
  },
  { from: '对历年文件逐件编目，补录缺漏要素', to: '落实公开属性源头认定，定期清理失效文件' },
  { from: '新设微信查询入口，压缩重复栏目', to: '更新门户网站专栏，方便群众查询水质和供水信息' },
  { from: '政策解读形式单一', to: '个别答复文书说理不够充分' },
  { from: '增加图解和短片，邀请用水户提意见', to: '统一答复文书样式，由专人审核后发出' },
];

export const series: PartPages<'series'> = {
  'series/carry': {
    explanation: {
      zh: '同一机关上一年度“结转下年度继续办理”的每一栏，等于本年度“上年结转”的同一栏。总计不符为错误，其余各栏不符为警告。2019 年版和 2021 年版格式都有这两行，因此跨格式也核对。',
      en: 'Each column that a body carries forward (结转下年度继续办理) is what it carries over (上年结转) in its next report. A total that differs is an error, any other column a warning. Both editions of the form have the two rows, so that they are compared across editions too.',
    },
    causes: [
      { zh: '填写本年报告时没有对照上年报告。', en: 'This year’s report was filled in without a look at last year’s.' },
      { zh: '上年结转按申请人类别分列时重新归类。', en: 'What was carried over was put under other applicants.' },
    ],
    exceptions: [
      {
        zh: '机构合并、拆分的，数字可以不衔接，须由人判断。',
        en: 'Bodies that were merged or split need not fit: a person must look.',
      },
      {
        text: { zh: '中间缺年度的，不核对。', en: 'Years that do not follow each other are not compared.' },
        change: {},
        before: { year: 2022, cells: { 'applications.carriedForward.total': '6' } },
      },
      {
        text: { zh: '空白格不核对。', en: 'Blank cells are not compared.' },
        change: {},
        before: { cells: { 'applications.carriedForward.otherOrganization': '' } },
      },
    ],
    failing: {
      text: {
        zh: '上年结转下年度 6 件，本年只写上年结转 1 件。',
        en: '6 were carried forward, and only 1 carried over.',
      },
      change: {},
      before: { cells: { 'applications.carriedForward.total': '6' } },
    },
    holding: {
      text: { zh: '两个年度衔接。', en: 'The two years fit.' },
      change: {},
      before: {},
    },
  },
  'series/in-force': {
    explanation: {
      zh: '上年末现行有效件数，加本年制发件数，减本年废止件数，等于本年末现行有效件数。规章和行政规范性文件两行都核对。只在两个年度都用 2021 年版表二时核对：2019 年版没有现行有效件数。',
      en: 'What was in force at the end of last year, plus what was issued and minus what was repealed this year, is what is in force now; for rules and for normative documents. It is judged where both years use table two of 2021: the 2019 form does not count what is in force.',
    },
    causes: [
      { zh: '废止的文件没有从现行有效中减去。', en: 'Repealed documents were not taken off.' },
      { zh: '现行有效件数照抄上年。', en: 'What is in force was copied from last year.' },
    ],
    exceptions: [
      {
        zh: '当年到期自动失效的文件、清理后重新清点的，数字可以不衔接；确属此种情形的，可以不予理会。',
        en: 'Documents that lapse, or a new count after a clean-up, need not fit; where that is so, the warning may be passed over.',
      },
      {
        text: {
          zh: '上年用 2019 年版表二的，不核对。',
          en: 'Last year used table two of the 2019 form: nothing to compare with.',
        },
        change: { year: 2021 },
        before: { year: 2020, cells: { 'proactive.normativeDocuments.inForce': '0' }, editions: { proactive: '2019' } },
      },
    ],
    failing: {
      text: {
        zh: '上年末现行有效 12 件，本年制发 2 件、废止 1 件，本年末却只有 9 件。',
        en: '12 in force, 2 issued and 1 repealed, and only 9 in force now.',
      },
      change: {},
      before: { cells: { 'proactive.normativeDocuments.inForce': '12' } },
    },
    holding: {
      text: {
        zh: '上年末 8 件，本年制发 2 件、废止 1 件，本年末 9 件。',
        en: '8 in force, 2 issued and 1 repealed make 9.',
      },
      change: {},
      before: {},
    },
  },
  'series/growth-stated': {
    explanation: {
      zh: '文中写明较上年增长或者下降百分之几的，与两个年度报告的数字核对，允许末位四舍五入。一句话可以有几种理解（如本年新收，或者本年新收加上年结转）的，有一种相符就不提示。',
      en: 'A rate of growth or fall against last year is checked with the figures of both reports, to within half of its last digit. Where the words allow several readings (received, or received and carried over), one that fits is enough.',
    },
    causes: [
      { zh: '改了数字，没有重算比例。', en: 'A figure was changed and its rate was not.' },
      { zh: '与上年报告中的另一个数相比。', en: 'It was set against another figure of last year.' },
    ],
    exceptions: [
      {
        zh: '约数（约、近、左右）、部分（其中、分别）、其他范围（全县、网站）的比例不核对。',
        en: 'Approximate rates, rates of parts and rates of other scopes are not judged.',
      },
      { zh: '上年为 0 的，没有增长比例，不核对。', en: 'Nothing grows from 0 by a percentage: not judged.' },
      {
        text: {
          zh: '以新收与结转之和相比，也算相符。',
          en: 'It fits with what was received and carried over together.',
        },
        change: stated('15%'),
        before: { cells: { 'applications.received.total': '19' } },
      },
    ],
    failing: {
      text: {
        zh: '上年新收 20 件，本年 22 件，写作增长 25%。',
        en: '20 were received and now 22, and the prose says 25% more.',
      },
      change: stated('25%'),
      before: { cells: { 'applications.received.total': '20' } },
    },
    holding: {
      text: { zh: '写作增长 10%。', en: 'It says 10% more.' },
      change: stated('10%'),
      before: { cells: { 'applications.received.total': '20' } },
    },
  },
  'series/jump': {
    explanation: {
      zh: '表二各格、表三和表四的总计，与上年相比增加或减少超过五倍，且较大的一个不小于 50 的，提示核对。它不说明报告有误。',
      en: 'A cell of table two, or a total of tables three and four, that became more than five times as much or as little, the larger of the two being 50 or more, is worth a look. It says nothing against the report.',
    },
    causes: [
      { zh: '单位填错，如万元填成元。', en: 'The unit is wrong: yuan in place of 万元.' },
      { zh: '多写或者漏写一位数字。', en: 'A digit too many or too few.' },
      { zh: '统计口径改变。', en: 'Other things are counted than before.' },
    ],
    exceptions: [
      {
        text: { zh: '数字小的不提示。', en: 'Small figures are left alone.' },
        change: { cells: { 'proactive.penalties.decisions': '40' } },
        before: {},
      },
    ],
    failing: {
      text: { zh: '行政处罚从 4 件到 400 件。', en: 'Penalties went from 4 to 400.' },
      change: { cells: { 'proactive.penalties.decisions': '400' } },
      before: {},
    },
    holding: {
      text: { zh: '行政处罚从 90 件到 400 件。', en: 'Penalties went from 90 to 400.' },
      change: { cells: { 'proactive.penalties.decisions': '400' } },
      before: { cells: { 'proactive.penalties.decisions': '90' } },
    },
  },
  'series/copied': {
    explanation: {
      zh: '第一部分和第五部分的文字，与上年报告逐句相同（只有年份不同也算相同）的超过一半的，提示。法规标题、文号、条款、标题和“未收到、未发生”一类的句子不计；数字不同的句子不算相同。比例可以设定。',
      en: 'More than half of the prose of sections one and five stands word for word in last year’s report, years apart. Titles of laws, document numbers, headings and sentences that say that nothing happened do not count; a sentence with other figures is another sentence. The share can be set.',
    },
    causes: [
      { zh: '在上年文稿上只改了年份和数字。', en: 'Last year’s text was taken, and years and figures changed.' },
      { zh: '套用同一个模板。', en: 'Both were written over the same template.' },
    ],
    exceptions: [
      {
        zh: '法规、格式要求写明的固定表述不计入。',
        en: 'What the law and the form make every report say does not count.',
      },
      {
        text: { zh: '只有个别句子相同的，不提示。', en: 'A sentence or two may be the same.' },
        change: {},
        before: { text: sameProse.slice(1, 2) },
      },
    ],
    failing: {
      text: { zh: '文字全部与上年相同。', en: 'All of the prose is last year’s.' },
      change: {},
      before: { text: sameProse },
    },
    holding: {
      text: { zh: '写的是本年的工作。', en: 'It tells of this year’s work.' },
      change: {},
      before: {},
    },
  },
};

function stated(rate: string): Change {
  return { text: [{ from: '新收政府信息公开申请22件', to: `新收政府信息公开申请22件，较上年增长${rate}` }] };
}
