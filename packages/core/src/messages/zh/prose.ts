import { figureText } from '../figure-text.js';
import type { PartWords } from '../words.js';
import { claimed } from './claimed.js';

const aspects = {
  proactive: '主动公开',
  onRequest: '依申请公开',
  management: '政府信息管理',
  platform: '政府信息公开平台建设',
  supervision: '监督保障',
  appraisal: '工作考核',
  publicReview: '社会评议',
  accountability: '责任追究结果',
} as const;

const lacks = {
  empty: '第五部分没有内容',
  none: '第五部分写作没有问题，未说明存在的主要问题',
  problems: '第五部分未说明存在的主要问题',
  improvement: '第五部分未说明改进情况',
  both: '第五部分未说明存在的主要问题及改进情况',
} as const;

export const prose: PartWords<'prose'> = {
  ...claimed,
  'prose/five-aspects': {
    title: '总体情况包括五个方面，政府的报告包括考核、社会评议和责任追究',
    message({ facts }) {
      const named = facts.missing.map((key) => aspects[key]).join('、');
      return facts.of === 'section' ? `第一部分未说明：${named}` : `政府的报告未说明：${named}`;
    },
    advice: '补充所缺的方面；没有发生的，也予说明。',
  },
  'prose/problems-and-improvement': {
    title: '第五部分说明存在的主要问题及改进情况',
    message: ({ facts }) => lacks[facts.lacks],
    advice: '如实说明存在的主要问题和改进情况，不以“无”代替。',
  },
  'prose/fee-statement': {
    title: '第六部分说明收取信息处理费的情况',
    message: () => '第六部分未说明收取政府信息公开信息处理费的情况',
    advice: '按国办函〔2020〕109号说明收取信息处理费的情况，没有收取的也予说明。',
  },
  'prose/fee-multiple': {
    title: '所收信息处理费为10元的倍数',
    message: ({ facts: { printed, yuan } }) =>
      printed === `${figureText(yuan)}元`
        ? `所收信息处理费${printed}不是10元的倍数`
        : `所收信息处理费${printed}即${figureText(yuan)}元，不是10元的倍数`,
    advice: '核对金额：按件、按量计收的标准都是10元的倍数。',
  },
};
