import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';
import { openingAndFirstSection, placeIn } from './opening.js';

/** The notices by what their titles end with: …年度报告格式〉的通知, …年度报告有关事项的通知. */
const notices = { 格式: '国办公开办函〔2021〕30号', 有关事项: '国办公开办函〔2019〕60号' } as const;
type Notice = keyof typeof notices;

type CitedFacts = {
  /** `issuer`: year and number are right, the characters before them are not (国办开办函). */
  readonly fault: 'number' | 'issuer';
  /** The words of the title that tell the notice. */
  readonly title: Notice;
  /** The number as cited. */
  readonly cited: string;
  /** The number that belongs to the title. */
  readonly belongs: string;
};

const phrase = '年度报告';
/** Citations looked at in one report. */
const most = 8;
const opens = '〔[［(（【〈<';
const closes = '〕\\]］)）】〉>';
const documentNumber = `(国[\\u4e00-\\u9fff]{1,9})\\s?[${opens}]\\s?(\\d{4})\\s?[${closes}]\\s?第?(\\d{1,4})\\s?号`;

/** What may stand between the title's last word and the number behind it: 》（ or 〉的通知》（. */
const behind = new RegExp(`^[》〉>”"\\s]{0,3}的通知[》〉>”"\\s]{0,3}[（(［[]?\\s?${documentNumber}`);
/** A number right before the title's 《. */
const before = new RegExp(`${documentNumber}[）)］\\]]?文?件?\\s?《[^《》]{0,60}$`);

/**
 * Number and title of the notice cited belong together. Silent about other brackets, about notices that are not the
 * State Council office's (a province's own number), and about a title or number that stands alone.
 */
export const basisCited = defineRule({
  id: 'structure/basis-cited',
  severity: 'note',
  basis: 'notices',
  years: { from: 2019 },
  needs: ['report'],
  *check({ report }): Iterable<Violation<CitedFacts>> {
    const stretch = openingAndFirstSection(report);
    const { text } = stretch;
    let cited = 0;
    for (let at = text.indexOf(phrase); at >= 0 && cited < most; at = text.indexOf(phrase, at + phrase.length)) {
      const from = at + phrase.length + (text.charAt(at + phrase.length) === '的' ? 1 : 0);
      const title: Notice | null = text.startsWith('格式', from)
        ? '格式'
        : text.startsWith('有关事项', from)
          ? '有关事项'
          : null;
      if (title === null) continue;
      cited++;
      const facts = judge(title, text, at, from + title.length);
      if (facts !== null) yield { facts, place: placeIn(report, stretch, at, from + title.length) };
    }
  },
});

function judge(title: Notice, text: string, start: number, end: number): CitedFacts | null {
  const match =
    behind.exec(text.slice(end, end + 60)) ??
    (/^.?的通知/.test(text.slice(end, end + 4)) ? before.exec(text.slice(Math.max(0, start - 100), start)) : null);
  const [, printed = '', year, number] = match ?? [];
  // Only numbers of the State Council's office: a province issues notices of the same title.
  const issuer = printed.slice(printed.lastIndexOf('国办'));
  if (!printed.includes('国办')) return null;
  const belongs = notices[title];
  const cited = `${issuer}〔${year}〕${number}号`;
  if (cited === belongs) return null;
  return { fault: belongs.endsWith(`〔${year}〕${number}号`) ? 'issuer' : 'number', title, cited, belongs };
}
