import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';
import { sentenceBounds } from '../sentence.js';

type CarryFacts = {
  readonly year: number;
  /** The year carried forward to, as written. */
  readonly target: number;
};

const mark = '结转';
/** Behind 结转: the year, with 至 where the sentence says so. */
const behind = /^(至|到|入|给)?(?:下一?年度?)?[（(]?(20\d\d)年度?/;
/** What follows a year that is meant as the target, where 至 is left out: 结转2025年申请 names the year of the applications. */
const asTarget = /^(?:继续|再|办理|处理|答复|[，,。；;）)\n\d]|$)/;

/**
 * What is carried forward goes into the year after the report's. Silent where a sentence speaks of what came from the
 * year before (2024年结转2025年, 上年结转), and where the year may be that of the applications themselves.
 */
export const carryTarget = defineRule({
  id: 'identity/carry-target',
  severity: 'warning',
  basis: 'form-carried-forward',
  years: { from: 2019 },
  needs: ['passages', 'year'],
  *check({ passages, year }): Iterable<Violation<CarryFacts>> {
    for (const { text, place } of passages) {
      for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
        const from = at + mark.length;
        const [printed, directed, digits] = behind.exec(text.slice(from, from + 16)) ?? [];
        if (printed === undefined) continue;
        const target = Number(digits);
        if (target === year + 1 || !(directed !== undefined || isTarget(text, from + printed.length, target, year)))
          continue;
        const before = text.slice(sentenceBounds(text, at).start, at);
        const own = before.split(mark).at(-1) ?? '';
        if (before.includes(`${target - 1}年`) || /上一?年|去年|往年|年初/.test(own)) continue;
        yield { facts: { year, target }, place: place(at, from + printed.length) };
      }
    }
  },
});

/** Whether a year without 至 is where something goes. */
function isTarget(text: string, end: number, target: number, year: number): boolean {
  return target === year && asTarget.test(text.slice(end, end + 4));
}
