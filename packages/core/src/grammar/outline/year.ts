const chineseDigits = '〇一二三四五六七八九';

/** The first year in a text, `2023年`, `2023 年度` or `二〇二三年`, with where it stands; null when there is none. */
export function yearIn(text: string): { readonly year: number; readonly start: number; readonly end: number } | null {
  const match =
    /(?<!\d)((?:19|20)\d\d)\s{0,2}年(?:\s?度)?|([一二][〇○Ｏ零０O一二三四五六七八九]{3})\s{0,2}年(?:\s?度)?/.exec(text);
  if (match === null) return null;
  const year = match[1] === undefined ? chineseYear(match[2] ?? '') : Number(match[1]);
  return { year, start: match.index, end: match.index + match[0].length };
}

function chineseYear(text: string): number {
  return Number([...text].map((char) => Math.max(0, chineseDigits.indexOf(char))).join(''));
}

/** The year whose first and last day a text names as the period reported on; null when it names none. */
export function periodYear(text: string): number | null {
  const match = /(20\d\d)年1月1日(?:起)?[至到—－\-~～]{1,2}(?:(20\d\d)年)?12月31日/.exec(text.replace(/\s/g, ''));
  const [, from, to = from] = match ?? [];
  return from !== undefined && from === to ? Number(from) : null;
}
