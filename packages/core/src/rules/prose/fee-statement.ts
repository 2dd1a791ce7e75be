import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';

type FeeFacts = { readonly year: number };

/** In section six any word of a fee will do; elsewhere it must be this one. */
const inSectionSix = /收费|收取|收缴|费用|处理费|10[9９]号/;
const anywhere =
  /信息处理费|公开处理费|(?:信息公开|申请)[^。；\n]{0,24}(?:收费|收取|收缴)[^。；\n]{0,12}(?:费|元|情况)|国办函.{0,2}2020.{0,2}109号/;
const elsewhere = /详?见附件|附后/;

/**
 * The report says what was collected as processing fee, also when nothing was. It belongs in section six; a statement
 * anywhere in the prose will do. 行政事业性收费 of table two is another fee. Silent where section six is missing, and about
 * a form without a year, not filled in yet.
 */
export const feeStatement = defineRule({
  id: 'prose/fee-statement',
  severity: 'warning',
  basis: 'fee-measures',
  years: { from: 2021 },
  needs: ['passages', 'sections', 'year'],
  *check({ passages, sections, year }): Iterable<Violation<FeeFacts>> {
    const heading = sections.find(({ index }) => index === 5)?.heading;
    if (heading === undefined) return;
    const isSaid =
      passages.some(({ section, text }) => section === 5 && (inSectionSix.test(text) || elsewhere.test(text))) ||
      passages.some(({ text }) => anywhere.test(text));
    if (!isSaid) yield { facts: { year }, place: heading };
  },
});
