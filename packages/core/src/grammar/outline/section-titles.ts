import { forms } from '../../form/index.js';
import { labelKey } from '../labels/normalize.js';

/** How the titles of a section are known, the form's own aside. */
export interface SectionTitle {
  /** The form's number and title. */
  readonly number: string;
  /** The number in digits. */
  readonly ordinal: string;
  readonly key: string;
  /** Customary wordings, met often enough to be no fault. */
  readonly wording: RegExp;
  /** Words that, under the section's own number, tell it in any wording. */
  readonly words: RegExp;
}

const customary: readonly { readonly wording: RegExp; readonly words: RegExp }[] = [
  {
    wording: /^(?:(?:政府信息公开)?(?:工作)?总体(?:工作)?情况|概述|基本情况)$/,
    words: /总体|概况|概述|基本情况|工作情况|开展情况/,
  },
  {
    wording: /^(?:行政机关|政府信息)?主动公开(?:政府信息)?的?情况$|^主动公开政府信息$/,
    words: /主动公开/,
  },
  {
    wording: /^(?:收到和处理)?(?:依)?(?:政府)?(?:信息公开)?申请(?:公开)?(?:政府信息)?的?(?:办理|处理)?情况$/,
    words: /申请/,
  },
  {
    wording: /^(?:因政府信息公开工作被申请)?(?:政府信息公开)?行政复议(?:和|及|与|或|提起)?(?:行政)?诉讼(?:的?情况)?$/,
    words: /复议|诉讼/,
  },
  {
    wording:
      /^(?:政府信息公开)?(?:工作)?(?:中)?存在的?(?:主要)?(?:问题|不足)(?:和|及|与|以及)?(?:下一步)?(?:改进|整改)(?:情况|措施)$/,
    words: /问题|不足|困难|改进|措施/,
  },
  {
    wording: /^(?:其[他它]需要?(?:报告|说明)的?事项|需要报告的其[他它]事项|其[他它]事项)$/,
    words: /其[他它]|事项/,
  },
];

/** The six sections, by index. Both editions have the same. */
export const sectionTitles: readonly SectionTitle[] = forms['2021'].sections.map(({ number, title }, index) => ({
  number,
  ordinal: String(index + 1),
  key: labelKey(title),
  wording: customary[index]?.wording ?? /$^/,
  words: customary[index]?.words ?? /$^/,
}));
