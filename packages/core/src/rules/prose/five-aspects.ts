import { bodyOf } from '../../grammar/body.js';
import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';

type Aspect = (typeof aspects)[number]['key'];
type AspectFacts =
  /** Of the five aspects of section one. */
  | { readonly of: 'section'; readonly missing: readonly Aspect[] }
  /** Of what governments report beside them. */
  | { readonly of: 'government'; readonly missing: readonly Result[] };
type Result = (typeof results)[number]['key'];

/** The five aspects, each by any word that speaks of it. */
const aspects = [
  { key: 'proactive', words: /主动公开|公开|发布/ },
  { key: 'onRequest', words: /依申请|申请/ },
  {
    key: 'management',
    words:
      /信息(?:资源)?管理|管理(?:制度|机制|工作|规范|水平|体系|办法|情况)|审[查核签批]|保密|目录|文件管理|清理|动态调整|台账|归档|源头|属性|发布(?:制度|机制|流程)/,
  },
  {
    key: 'platform',
    words: /平台|网站|网页|官网|媒体|公众号|微信|微博|专栏|栏目|载体|渠道|阵地|公[开示]栏|客户端|APP|政务公开专区/i,
  },
  {
    key: 'supervision',
    words: /监督|保障|考[核评]|培训|评议|追究|追责|问责|领导小组|组织领导|专人|检查|督[查办促导]|评估|自查/,
  },
] as const;

/** What the reports of governments tell as well, anywhere in them. */
const results = [
  { key: 'appraisal', words: /考[核评]|绩效|测评/ },
  { key: 'publicReview', words: /评议|满意|评价|好评|测评|评估|征[集求].{0,8}(?:意见|建议)|问卷|监督员/ },
  { key: 'accountability', words: /追究|追责|问责|责任倒查|通报/ },
] as const;

/** What stands elsewhere cannot be judged here. */
const elsewhere = /详?见附件|附后|另行公[布开]/;

/**
 * Section one speaks of its five aspects, and a government's report of appraisal, public review and accountability.
 * Any word of an aspect will do. The results are asked of bodies only whose name says that they are a government, not of
 * their offices. Silent where section one is missing or refers to an attachment, and about a form without a year, not
 * filled in yet.
 */
export const fiveAspects = defineRule({
  id: 'prose/five-aspects',
  severity: 'warning',
  basis: 'form-aspects',
  years: { from: 2019 },
  needs: ['passages', 'report', 'year'],
  *check({ passages, report }, { level }): Iterable<Violation<AspectFacts>> {
    const heading = report.sections.find(({ index }) => index === 0)?.heading;
    if (heading === undefined || passages.some(({ text }) => elsewhere.test(text))) return;
    const said = passages.filter(({ section }) => section !== null && section <= 3);
    const missing = aspects.filter(({ words }) => !said.some(({ text }) => words.test(text))).map(({ key }) => key);
    if (missing.length > 0) yield { facts: { of: 'section', missing }, place: heading };
    if (!isGovernment(report.agency, level)) return;
    const unsaid = results.filter(({ words }) => !passages.some(({ text }) => words.test(text))).map(({ key }) => key);
    if (unsaid.length > 0) yield { facts: { of: 'government', missing: unsaid }, place: heading };
  },
});

function isGovernment(agency: string | null, level: string | undefined): boolean {
  if (level !== undefined) return level === 'government';
  return agency !== null && /政府$/.test(agency) && bodyOf(agency)?.government === true;
}
