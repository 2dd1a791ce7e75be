import type { Passage } from '../rules/passages.js';
import type { YearSentence } from '../rules/series/year-record.js';
import { textKey } from './text-key.js';

/** The sections that a body writes in its own words: of the year's work, and of its problems. */
const ownWords: ReadonlySet<number | null> = new Set([0, 4]);

const ends = /[。；;！!？?\n]/g;

/** What any report has to say: titles of laws, the numbers of documents and articles, the number of a paragraph. */
const citations =
  /《[^《》]{0,100}》|〔\d{4}〕|第[一二三四五六七八九十百零\d]{1,6}[条款项]|^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[一二三四五六七八九十]是)/g;
/** That something did not happen is said alike every year, and has to be. */
const nothing = /未收到|没有收到|未发生|没有发生|未收取|未产生|无(?:此类|相关|新增)|均为(?:0|零)|为(?:0|零)[件条次]/;

/** A sentence of fewer characters is a heading or a formula. */
const shortest = 12;

/** The sentences of a report's prose that are its own: what the form and the law make every report say is left out. */
export function yearSentences(passages: readonly Passage[], year: number): YearSentence[] {
  const found: YearSentence[] = [];
  passages.forEach(({ section, text }, passage) => {
    if (!ownWords.has(section)) return;
    const add = (from: number, to: number) => {
      const own = text.slice(from, to).replace(citations, '');
      if (own.length < shortest || nothing.test(own)) return;
      found.push({ key: textKey(withoutYears(own, year)), length: own.length, passage, from, to });
    };
    let start = 0;
    for (const { index, 0: sign } of text.matchAll(ends)) {
      add(start, index);
      start = index + sign.length;
    }
    add(start, text.length);
  });
  return found;
}

/** The report's own year, and the ones around it, told by what they are to it. */
function withoutYears(text: string, year: number): string {
  return text.replace(/20\d\d/g, (digits) => {
    const apart = Number(digits) - year;
    return Math.abs(apart) <= 1 ? `{${apart}}` : digits;
  });
}
