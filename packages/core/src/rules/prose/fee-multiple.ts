import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';
import { sentenceBounds } from '../sentence.js';

type MultipleFacts = {
  /** As written: 1235元 */
  readonly printed: string;
  /** In yuan. */
  readonly yuan: number;
};

const mark = '处理费';
/** An amount behind the fee's name, with no other fee between: 信息处理费共计1,230元. */
const behind = /^[^。；;\n\d费]{0,20}?(\d{1,9}(?:[,，]\d{3}){0,3}(?:\.\d{1,6})?)(万?元)(?![/／每]|以[上下])/;
/** Of an amount that is no exact sum collected. */
const inexact = /每[件页份]|[约近余超]|标准|减免|免收|应收|退/;

/**
 * What is collected by the piece or by the page is a multiple of ten yuan. Silent about rates, approximate amounts, fees
 * not collected and every other fee.
 */
export const feeMultiple = defineRule({
  id: 'prose/fee-multiple',
  severity: 'note',
  basis: 'fee-measures',
  years: { from: 2021 },
  needs: ['passages'],
  *check({ passages }): Iterable<Violation<MultipleFacts>> {
    for (const { text, place } of passages) {
      for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
        const from = at + mark.length;
        const match = behind.exec(text.slice(from, from + 60));
        const [all = '', digits = '', unit = ''] = match ?? [];
        if (match === null || inexact.test(text.slice(sentenceBounds(text, at).start, from + all.length))) continue;
        const yuan = yuanOf(Number(digits.replace(/[,，]/g, '')), unit);
        if (yuan % 10 === 0) continue;
        const start = from + all.length - digits.length - unit.length;
        yield { facts: { printed: digits + unit, yuan }, place: place(start, from + all.length) };
      }
    }
  },
});

/** Whole fen, so that 0.083万元 is 830 and nothing beside. */
function yuanOf(amount: number, unit: string): number {
  return Math.round(amount * (unit === '万元' ? 1_000_000 : 100)) / 100;
}
