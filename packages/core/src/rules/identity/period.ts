import type { Violation } from '../finding.js';
import type { Passage } from '../passages.js';
import { defineRule } from '../rule.js';
import { sentenceAt } from '../sentence.js';

type PeriodFacts = {
  readonly year: number;
  /** As written: 2023年1月1日至12月31日 */
  readonly printed: string;
};

const hour = '(?:\\d{1,2}时)?';
const dash = '(?:[至到]|[-—－–―─~～]{1,2})';
/** 2024年1月1日起至2024年12月31日, 2024年1月—12月; a day that is left out is not judged. */
const spans = new RegExp(
  `(20\\d\\d)年(\\d{1,2})月(?:份|(\\d{1,2})日)?${hour}起?${dash}(?:(20\\d\\d)年|[当同本该]年)?(\\d{1,2})月(?:份|(\\d{1,2})日)?`,
  'g',
);
/** What the figures of a report cover. An opening is short, and speaks of little else. */
const inOpening = /统计|所列|期限|时限|报告期|报告.{0,12}数据/;
const inSection = /(?:统计|数据).{0,6}(?:期限|时限|时间|周期|范围)|所列数据|本(?:年度)?报告.{0,10}(?:数据|统计)|报告期/;
/** A body set up within the year reports on what is left of it. */
const founded = /成立|组建|挂牌|新设|划转|合并|撤销/;

/** Bodies that also report by school years, as universities must (高等学校信息公开办法). */
const school = /(?:大学|学院|学校|中学|小学|幼儿园)$/;

/** The stated period is 1 January to 31 December of the report year. Silent about other periods: of a campaign, an inspection, one service; and about a school's own year. */
export const period = defineRule({
  id: 'identity/period',
  severity: 'error',
  basis: 'regulation-50',
  years: { from: 2019 },
  needs: ['passages', 'report', 'year'],
  *check({ passages, report, year }): Iterable<Violation<PeriodFacts>> {
    const isSchool = school.test(report.agency ?? '');
    const holds = (match: RegExpMatchArray) => isOfYear(match, year) || (isSchool && isSchoolYear(match, year));
    for (const passage of passages) {
      if (passage.section === null) yield* broken(passage, inOpening, year, holds);
      else if (passage.section === 0) yield* broken(passage, inSection, year, holds);
    }
  },
});

function* broken(
  { section, text, place }: Passage,
  statement: RegExp,
  year: number,
  holds: (match: RegExpMatchArray) => boolean,
): Iterable<Violation<PeriodFacts>> {
  // Few passages name a period, and a search needs no copy of its pattern.
  if (text.search(spans) < 0 || (section === null && founded.test(text))) return;
  for (const match of text.matchAll(spans)) {
    if (holds(match)) continue;
    const sentence = sentenceAt(text, match.index);
    if (!statement.test(sentence) || founded.test(sentence)) continue;
    const [printed] = match;
    yield { facts: { year, printed }, place: place(match.index, match.index + printed.length) };
  }
}

function isOfYear(
  [, from, month, day = '1', to = from, lastMonth, lastDay = '31']: RegExpMatchArray,
  year: number,
): boolean {
  const isYear = Number(from) === year && Number(to) === year;
  return isYear && Number(month) === 1 && Number(day) === 1 && Number(lastMonth) === 12 && Number(lastDay) === 31;
}

/** 1 September to 31 August; the report may be named after either of its years. */
function isSchoolYear(
  [, from, month, day = '1', to, lastMonth, lastDay = '31']: RegExpMatchArray,
  year: number,
): boolean {
  const last = Number(from) + 1;
  const isYear = Number(to) === last && (year === last || year === Number(from));
  return isYear && Number(month) === 9 && Number(day) === 1 && Number(lastMonth) === 8 && Number(lastDay) === 31;
}
