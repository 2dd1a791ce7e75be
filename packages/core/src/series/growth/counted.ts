import type { Address } from '../../form/index.js';

/** What a sentence counts: the sums of cells that it can mean, and the figure, where it states one. */
export interface Counted {
  readonly readings: readonly (readonly Address[])[];
  readonly value: number | null;
}

const received: Address = 'applications.received.total';
const carriedOver: Address = 'applications.carriedOver.total';
const concluded: Address = 'applications.concluded.total';
const litigation: readonly Address[] = [
  'disputes.litigationDirect.total',
  'disputes.litigationAfterReconsideration.total',
];

/** What can be counted, with the readings that its wording allows; the likelier first. */
const subjects: readonly { readonly words: RegExp; readonly readings: Counted['readings'] }[] = [
  { words: /(?:新收|收到|受理|接收|收悉)[^，,]{0,20}申请/g, readings: [[received], [received, carriedOver]] },
  { words: /(?:办理|处理|收办)[^，,]{0,20}申请/g, readings: [[received, carriedOver], [concluded], [received]] },
  { words: /(?:办结|答复)[^，,]{0,20}(?:申请|\d)/g, readings: [[concluded]] },
  { words: /申请(?:总?数?量|件数)/g, readings: [[received], [received, carriedOver], [concluded]] },
  { words: /(?:制发|制定|出台|印发)[^，,]{0,12}规范性文件/g, readings: [['proactive.normativeDocuments.issued']] },
  { words: /行政复议/g, readings: [['disputes.reconsideration.total']] },
  { words: /行政诉讼/g, readings: [litigation] },
];

/**
 * What is no count of the report's own tables, or no whole one: parts, other scopes, several figures told together,
 * approximations, what the tables do not count.
 */
const others =
  /其中|分别|全[省市州县区]|各[乡镇街区县部]|网站|公众号|新媒体|微信|咨询|信访|热线|依法|信息公开条|条信息|浏览|访问|点击|半年|季度|网上|网络|当面|信函|自然人|企业|公民|余件|多件|近\d|约\d/;

const count = /(\d{1,9})(?:余|多)?[件份宗起项](?!套)/;

/** What the words before a rate count; null where that is not certain. */
export function countedIn(text: string): Counted | null {
  if (others.test(text)) return null;
  let found: { readonly at: number; readonly readings: Counted['readings'] } | null = null;
  for (const { words, readings } of subjects) {
    for (const { index } of text.matchAll(words))
      if (found === null || index > found.at) found = { at: index, readings };
  }
  if (found === null) return null;
  const [, digits] = count.exec(text.slice(found.at)) ?? [];
  return { readings: found.readings, value: digits === undefined ? null : Number(digits) };
}
