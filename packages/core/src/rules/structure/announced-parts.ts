import type { Report } from '../../grammar/report.js';
import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';
import { openingOf, placeIn } from './opening.js';

type AnnouncedFacts = {
  /** The number of parts announced: 六部分. */
  readonly announced: number;
  /** The number of parts listed beside it, where that differs; else null. */
  readonly listed: number | null;
  /** Sections of the form that follow. */
  readonly found: number;
};

const numerals = '一二三四五六七八九十';

/** A word by which each section of the form is known in a list. */
const marks = [/总体|概述|概况/, /主动公开/, /申请/, /复议|诉讼/, /问题/, /其[他它](?:需要|事项|报告)/];
/** Parts that are none of the form's sections. */
const attached = /附件|附表|附录|统计表|报表/g;
/** An opening announces its parts once; whoever repeats it more often than this is no longer listened to. */
const most = 4;
/** A sentence that announces is at most this long on either side of its number. */
const reach = 300;

/**
 * `本报告由六部分组成：…` agrees with the list beside it and with the sections that follow. Silent when either way of
 * counting the list fits, when the list ends in 等, and when the report has no section to count.
 */
export const announcedParts = defineRule({
  id: 'structure/announced-parts',
  severity: 'note',
  basis: 'own-words',
  years: { from: 2019 },
  needs: ['report'],
  *check({ report }): Iterable<Violation<AnnouncedFacts>> {
    const stretch = openingOf(report);
    const { text } = stretch;
    if (report.sections.length === 0) return;
    let judged = 0;
    for (let end = text.indexOf('部分'); end >= 0 && judged < most; end = text.indexOf('部分', end + 2)) {
      const announced = numberBefore(text, end);
      if (announced === null) continue;
      judged++;
      const facts = judge(announced, text, end, report);
      if (facts !== null) yield { facts, place: placeIn(report, stretch, end, end + 2) };
    }
  },
});

function judge(announced: number, text: string, end: number, report: Report): AnnouncedFacts | null {
  const before = lastSentence(text.slice(Math.max(0, end - reach), end));
  const after = text.slice(end, end + reach).split(/[。\n]/, 1)[0] ?? '';
  if (!/组成|包括|包含|分为|构成/.test(before + after) || !/报告|年报|全文/.test(before + after)) return null;
  const list = count(after) >= 3 ? after : before.slice(Math.max(before.search(/由|包括|包含|分为/), 0));
  const named = count(list);
  const extras = named >= 3 ? (list.match(attached)?.length ?? 0) : 0;
  const found = new Set(report.sections.map(({ index }) => index)).size;
  if (named >= 3 && !fits(list, named + extras, announced)) {
    return { announced, listed: Math.max(named + extras, enumerated(list)), found };
  }
  return announced - extras === found ? null : { announced, listed: null, found };
}

/** 六部分, 六个部分, 6个部分 */
function numberBefore(text: string, end: number): number | null {
  let at = end - 1;
  while (at >= 0 && '个大 '.includes(text.charAt(at))) at--;
  const sign = text.charAt(at);
  const number = sign === '' ? 0 : numerals.indexOf(sign) + 1 || Number(sign);
  // 第六部分 and 十六部分 announce nothing.
  return number > 1 && !/[第十\d]/.test(text.charAt(at - 1)) ? number : null;
}

function lastSentence(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('。'), text.lastIndexOf('\n')) + 1);
}

function count(text: string): number {
  let marked = 0;
  for (const mark of marks) if (mark.test(text)) marked++;
  return marked;
}

/** Whether a list can be read as `announced` parts: by the form's words, by its separators, or as ending in 等. */
function fits(list: string, named: number, announced: number): boolean {
  if (named === announced || (named < announced && list.includes('等'))) return true;
  return piecesOf(list, /[、，,；;]/) === announced;
}

/** How many names an enumeration has; a clause behind a comma is none. */
function enumerated(list: string): number {
  return piecesOf(list, /[、；;]/);
}

function piecesOf(list: string, separator: RegExp): number {
  const pieces = list.replace(/复议、(?:行政)?诉讼/g, '复议诉讼').split(separator);
  return pieces.filter((piece) => piece.length > 1).length;
}
