import type { Violation } from '../finding.js';
import type { Passage } from '../passages.js';
import { defineRule } from '../rule.js';
import { beginsSentence, sentenceBounds } from '../sentence.js';

type YearFacts = {
  readonly year: number;
  /** The year that stands there instead. */
  readonly stated: number;
  /** The first sentence that states it, from the year on. */
  readonly quote: string;
  /** How many sentences state it. */
  readonly times: number;
};

/** What a sentence is about stands in its beginning. */
const beginning = 100;
/** How far a sentence looks for the one that it is compared with. */
const neighbourhood = 80;

/** A sentence that states a wrong year, and where the year stands. */
interface Slip {
  readonly stated: number;
  readonly quote: string;
  readonly passage: Passage;
  readonly at: number;
}

const sign = '年';
/** The year that ends where its sign stands. */
const digits = /20\d\d/y;
const yearLength = 5;

/** What follows a year that a sentence is about: 2023年，… 2023年我局… 2023年未… */
const subject = /^度?(?:[，,]|[我本全]|共|累计|主动公开|未|没有|收到|受理|收取|通过)/;
/** What a report says of its own year. */
const performance =
  /主动公开|政府信息公开|政务公开|信息公开|收到|受理|收取|发生|公开.{0,12}\d|发布.{0,12}\d|认真贯彻|深入贯彻|全面贯彻|习近平/;
/** What makes an earlier year one that may stand there. */
const past =
  /比|较|同期|上一?年(?!度?结转)|去年|往年|此前|之前|以[来前后]|成立|组建|挂牌|印发|出台|制定|修订|颁布|施行|获|评为|命名|启动|建成|上线|开通|整改|改进|改善|预算|决算|增长|下降|减少/;
/** What makes a year to come one that may stand there. */
const plan = /将|拟|力争|下一步|预计|计划|打算|规划|继续/;
/** A year to come is taken for a slip only beside figures that it cannot have yet. */
const done = /(?:收到|受理|公开|发布|答复|办结)[^，,]{0,20}\d+[件条份次]|[未没](?:有|收到|发生|收取|受理)/;

/** What announces the report, before its year and behind it: 现将我局2023年政府信息公开工作情况报告如下. */
const announces = /[现特](?:将|就|予|发布|公布|公开|向社会)[^，,]{0,50}$/;
const announced = /^度?.{0,24}(?:信息公开|政务公开)/;
/** Section five tells of earlier years what became of their problems; this is of the year itself. */
const reviewed = /取得.{0,16}(?:成绩|成效|进展|效果).{0,24}(?:但|也|仍|还)/;

/**
 * Sentences about the work of the year begin with the report's year. Silent about plans, comparisons, improvements of
 * earlier years, budgets, titles and numbers of documents, and about everything where a year does not open the sentence.
 */
export const year = defineRule({
  id: 'identity/year',
  severity: 'warning',
  basis: 'regulation-50',
  years: { from: 2019 },
  needs: ['passages', 'year'],
  *check({ passages, year }): Iterable<Violation<YearFacts>> {
    const slips = new Map<number, Slip[]>();
    for (const passage of passages) {
      for (const slip of slipsIn(passage, year)) {
        const own = slips.get(slip.stated);
        if (own === undefined) slips.set(slip.stated, [slip]);
        else own.push(slip);
      }
    }
    for (const [stated, own] of slips) {
      const [first] = own as [Slip];
      const place = first.passage.place(first.at, first.at + yearLength);
      yield { facts: { year, stated, quote: first.quote, times: own.length }, place };
    }
  },
});

function* slipsIn(passage: Passage, year: number): Iterable<Slip> {
  const { text } = passage;
  for (let end = text.indexOf(sign); end >= 0; end = text.indexOf(sign, end + 1)) {
    const at = end - yearLength + 1;
    digits.lastIndex = Math.max(0, at);
    if (at < 0 || !digits.test(text)) continue;
    const stated = Number(text.slice(at, end));
    if (stated === year || !isSlip(passage, at, stated, year)) continue;
    yield { stated, quote: text.slice(at, sentenceBounds(text, at).end), passage, at };
  }
}

function isSlip({ section, text }: Passage, at: number, stated: number, year: number): boolean {
  const { start, end } = sentenceBounds(text, at);
  const behind = text.slice(at + yearLength, Math.min(end, at + beginning));
  if (section !== 4 && announces.test(text.slice(start, at)) && announced.test(behind)) return true;
  if (!subject.test(behind) || !beginsSentence(text, at)) return false;
  if ((stated > year ? plan : past).test(behind) || /今年|本年/.test(behind) || behind.includes(`${year}年`))
    return false;
  if (section === 4) return stated < year && reviewed.test(behind);
  if (!performance.test(behind) || (stated > year && !done.test(behind))) return false;
  return !(/\d/.test(behind) && isCompared(text, start, end, year));
}

/** Figures of another year stand beside those of the report's for comparison. */
function isCompared(text: string, start: number, end: number, year: number): boolean {
  const before = text.slice(Math.max(0, start - neighbourhood), start);
  const behind = text.slice(end, end + neighbourhood).split('\n', 1);
  const around = before.slice(before.lastIndexOf('\n') + 1) + behind;
  return around.includes(`${year}年`) || /今年|本年/.test(around);
}
