import { forms } from '../../form/index.js';
import { labelKey } from '../labels/normalize.js';

/** How the titles of a section are known, the form's own aside. */
export interface SectionTitle {
  /** The form's number and title. */
  readonly number: string;
  readonly key: string;
  /** Customary wordings, as keys. */
  readonly variants: ReadonlySet<string>;
  /** Words that, under the section's own number, tell it in any wording. */
  readonly words: RegExp;
}

const customary: readonly { readonly variants: readonly string[]; readonly words: RegExp }[] = [
  {
    variants: ['工作总体情况', '总体工作情况', '政府信息公开总体情况', '政府信息公开工作总体情况', '概述', '基本情况'],
    words: /总体|概况|概述|基本情况|工作情况|开展情况/,
  },
  {
    variants: [
      '主动公开情况',
      '主动公开政府信息的情况',
      '政府信息主动公开情况',
      '主动公开政府信息',
      '行政机关主动公开政府信息情况',
    ],
    words: /主动公开/,
  },
  {
    variants: [
      '政府信息公开申请情况',
      '收到和处理政府信息公开申请的情况',
      '收到和处理政府信息公开申请',
      '收到和处理信息公开申请情况',
      '依申请公开政府信息情况',
      '依申请公开情况',
    ],
    words: /申请/,
  },
  {
    variants: [
      '行政复议行政诉讼情况',
      '政府信息公开行政复议和行政诉讼情况',
      '政府信息公开行政复议及行政诉讼情况',
      '政府信息公开行政复议行政诉讼',
      '政府信息公开行政复议诉讼情况',
      '因政府信息公开工作被申请行政复议提起行政诉讼情况',
    ],
    words: /复议|诉讼/,
  },
  {
    variants: [
      '存在的问题及改进情况',
      '存在的主要问题和改进情况',
      '存在的主要问题和改进措施',
      '存在的主要问题及改进措施',
      '存在问题及改进情况',
      '存在问题及改进措施',
      '存在的问题及改进措施',
      '存在的问题和改进措施',
      '存在的问题和改进情况',
      '存在主要问题及改进情况',
      '主要问题及改进情况',
      '政府信息公开工作存在的主要问题及改进情况',
      '政府信息公开工作存在的问题及改进情况',
    ],
    words: /问题|不足|困难|改进|措施/,
  },
  {
    variants: [
      '其它需要报告的事项',
      '需要报告的其他事项',
      '其他需报告的事项',
      '其他需要报告事项',
      '其他事项',
      '其他需要说明的事项',
    ],
    words: /其[他它]|事项/,
  },
];

/** The six sections, by index. Both editions have the same. */
export const sectionTitles: readonly SectionTitle[] = forms['2021'].sections.map(({ number, title }, index) => ({
  number,
  key: labelKey(title),
  variants: new Set(customary[index]?.variants.map(labelKey)),
  words: customary[index]?.words ?? /$^/,
}));
