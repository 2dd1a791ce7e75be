import type { PartPages } from './page.js';
import { proseArithmetic } from './prose-arithmetic.js';
import { proseOtherTables } from './prose-other-tables.js';
import { proseRequests } from './prose-requests.js';

const fee = '本年度未收取政府信息公开信息处理费。';
const problems = '存在的主要问题：个别答复文书说理不够充分。';
const improvement = '改进情况：统一答复文书样式，由专人审核后发出。';

export const prose: PartPages<'prose'> = {
  ...proseRequests,
  ...proseOtherTables,
  ...proseArithmetic,
  'prose/five-aspects': {
    explanation: {
      zh: '第一部分“总体情况”应说明主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面；各级人民政府的报告还应包括工作考核、社会评议和责任追究结果情况。任何说到该方面的词语都算说明，不要求分条列出。',
      en: 'Section one covers five aspects: proactive disclosure, disclosure on request, management of information, platforms, supervision. A government also reports appraisal, public review and accountability. Any word that speaks of an aspect will do; no list is asked for.',
    },
    causes: [
      {
        zh: '以工作总结代替，只写了主动公开。',
        en: 'A summary of the work was put in its place, which speaks of one aspect only.',
      },
      { zh: '没有发生的方面略去不写。', en: 'An aspect in which nothing happened was left out.' },
    ],
    exceptions: [
      {
        text: { zh: '不用标题、用其他词语说到的。', en: 'Aspects spoken of in other words and without heads.' },
        change: {
          text: [
            {
              from: '（三）政府信息管理。落实公开属性源头认定，定期清理失效文件。',
              to: '公文起草时同步确定能否公开，发布前由专人保密审查。',
            },
          ],
        },
      },
      {
        text: {
          zh: '部门和政府办公室不要求考核、社会评议和责任追究。',
          en: 'Appraisal, public review and accountability are not asked of departments and offices.',
        },
        change: { text: [{ from: '，纳入年度考核，接受社会评议，未发生责任追究情形', to: '' }] },
      },
      { zh: '写明见附件的，不提示。', en: 'Reports that refer to an attachment.' },
    ],
    failing: {
      text: { zh: '没有说到政府信息管理。', en: 'Nothing is said of the management of information.' },
      change: { text: [{ from: '（三）政府信息管理。落实公开属性源头认定，定期清理失效文件。', to: '' }] },
    },
    holding: {
      text: { zh: '没有发生的，也说明了。', en: 'It is said that nothing happened.' },
      change: {
        text: [{ from: '落实公开属性源头认定，定期清理失效文件。', to: '本年没有需要清理的文件。' }],
      },
    },
  },
  'prose/problems-and-improvement': {
    explanation: {
      zh: '第五部分应说明存在的主要问题，也说明改进情况，不以“无”代替。',
      en: 'Section five states the main problems and what improved; “none” (无) will not do.',
    },
    causes: [
      { zh: '以“无”代替。', en: '无 was written.' },
      { zh: '只写成绩和打算，没有写问题。', en: 'It tells of successes and plans, and of no problem.' },
    ],
    exceptions: [
      {
        text: { zh: '不用这两个词，而说到不足和措施的。', en: 'Shortcomings and measures in other words.' },
        change: {
          text: [
            { from: problems, to: '个别答复文书说理有待充实。' },
            { from: improvement, to: '下一步，统一答复文书样式。' },
          ],
        },
      },
      { zh: '写明见附件的，不提示。', en: 'A section that refers to an attachment.' },
    ],
    failing: {
      text: { zh: '写作“无”。', en: 'It says “none”.' },
      change: { text: [{ from: `${problems}${improvement}`, to: '无。' }] },
    },
    holding: {
      text: { zh: '问题和改进都说明了。', en: 'Both are stated.' },
      change: { text: [{ from: improvement, to: '改进措施：增加业务培训。' }] },
    },
  },
  'prose/fee-statement': {
    explanation: {
      zh: '自2021年度起，第六部分应说明依《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）收取信息处理费的情况，没有收取的也应说明。',
      en: 'From report year 2021, section six says what was collected under the measures on information processing fees (国办函〔2020〕109号), also when nothing was.',
    },
    causes: [{ zh: '第六部分只写“无”。', en: 'Section six says no more than 无.' }],
    exceptions: [
      {
        text: { zh: '在其他部分说明了的。', en: 'A statement in another section.' },
        change: {
          text: [
            { from: fee, to: '无。' },
            { from: '组织业务培训两次，', to: '组织业务培训两次，未收取信息处理费，' },
          ],
        },
      },
      {
        zh: '表二的“行政事业性收费”是另一种收费，不与信息处理费相比。',
        en: '行政事业性收费 of table two is another fee and is not compared.',
      },
    ],
    failing: {
      text: { zh: '只写“没有其他需要报告的事项”。', en: 'It only says that there is nothing else to report.' },
      change: { text: [{ from: fee, to: '没有其他需要报告的事项。' }] },
    },
    holding: {
      text: { zh: '按文号说明。', en: 'It refers to the number of the measures.' },
      change: { text: [{ from: fee, to: '按照国办函〔2020〕109号，本机关未收取相关费用。' }] },
    },
  },
  'prose/fee-multiple': {
    explanation: {
      zh: '信息处理费按件或者按量计收，各档标准都是10元的倍数，所收金额因此也是10元的倍数。',
      en: 'The information processing fee is charged by the piece or by the page, at rates that are multiples of 10 yuan; so is what is collected.',
    },
    causes: [
      { zh: '计入了复制、邮寄等其他费用。', en: 'Copying or postage was counted in.' },
      { zh: '金额写错一位。', en: 'A digit is wrong.' },
    ],
    exceptions: [
      {
        text: { zh: '收费标准和大约的金额。', en: 'Rates, and approximate amounts.' },
        change: { text: [{ from: fee, to: '收取信息处理费约835元，信息处理费每页15元的标准不适用。' }] },
      },
      {
        text: {
          zh: '以万元为单位的金额，换算后是10元的倍数。',
          en: 'Amounts in 万元 that come to a multiple of 10 yuan.',
        },
        change: { text: [{ from: fee, to: '全年收取信息处理费0.083万元。' }] },
      },
    ],
    failing: {
      text: { zh: '收取835元。', en: '835 yuan were collected.' },
      change: { text: [{ from: fee, to: '全年收取信息处理费835元。' }] },
    },
    holding: {
      text: { zh: '收取830元。', en: '830 yuan were collected.' },
      change: { text: [{ from: fee, to: '全年收取信息处理费830元。' }] },
    },
  },
};
