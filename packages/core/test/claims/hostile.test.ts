import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsIn } from '../../src/claims/claims-in.js';
import { fields } from '../../src/claims/lexicon/lexicon.js';

const context = {
  year: 2023,
  level: 'county',
  editions: { proactive: '2021', applications: '2021', disputes: '2021' },
} as const;

const words = Object.values(fields).flatMap((senses) => Object.values(senses).flatMap((all: string) => all.split(' ')));

test('any words, figures and marks in any order give claims whose quotes stand in the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom(
      '12件',
      '3宗',
      '０',
      '5.5%',
      '2023年',
      '百分之三',
      '三十六件',
      '1,905',
      '63，112件',
      '7万元',
      '二〇二三年',
    ),
    fc.constantFrom('，', '、', '；', '：', '（', '）', '。', '\n', ' ', '《', '》', '某', '\ud842'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const { claims, arithmetic } = claimsIn(text, context);
      for (const { start, end, quote, value } of [
        ...claims.map((one) => one),
        ...arithmetic.map((one) => ({ ...one, value: 0 })),
      ]) {
        expect(text.slice(start, end)).toBe(quote);
        expect(quote).not.toBe('');
        expect(Number.isFinite(value)).toBe(true);
      }
    }),
  );
});

/** Processor time, so that what else the machine does counts little; the best of some runs. */
function timeOf(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage();
    claimsIn(text, context);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return best;
}

describe('takes time in proportion to the text', () => {
  test.each([
    ['figures without an end of sentence', '收到申请12件，'],
    ['brackets that never close', '（12件'],
    ['lists in lists', '12件，其中3件，'],
    ['rates', '12件，占5%，'],
    ['denials', '未收到无没有'],
    ['titles that never close', '《12件'],
    ['digits', '1234567890'],
    ['digits parted by spaces', '1 2\n3 '],
    ['blank lines', '12件\n\n\n   \n'],
    ['Chinese numerals', '一百二十三'],
    ['分别', '许可、处罚分别为5件、3件，'],
  ])('%s', (_name, piece) => {
    timeOf(piece.repeat(400));
    const [one, ten] = [timeOf(piece.repeat(400)), timeOf(piece.repeat(4000))];
    expect(ten / Math.max(one, 2000)).toBeLessThan(40);
  });
});
