import type { Violation } from '../finding.js';
import type { Passage } from '../passages.js';
import { defineRule } from '../rule.js';
import type { Stretch } from './doubled.js';
import { type Marks, markFinder } from './marks.js';

type LeftoverFacts = {
  readonly kind: Kind;
  /** As written. */
  readonly printed: string;
};

type Kind = 'placeholder' | 'empty-brackets' | 'doubled' | 'punctuation' | 'markup';

/** Signs that stand for something to be filled in, in a row. */
const signs = /[XxＸ×✕╳○△]{1,6}|_{2,40}/g;
/** What counts and bodies end with, for which a template leaves signs: XX局, ××件; not in quotation marks. */
const slot =
  /^(?:[局县市区镇乡委厅院]|街道|单位|机关|部门|人民政府|[年月日件条次份项期场个]|万?元)(?![^。；\n]{0,6}[”’"])/;
/** Before signs that are part of an address, a formula, a quotation or a Chinese year (二○○八年). */
const before = /(?:[A-Za-z.@/“‘"×一二三]|(?<=\d)(?<!20))$/;
/** One letter alone is a name, and one circle a zero. */
const lone = /^[Xx○△]$/;

const instructions =
  /[【[（(〔{<](?:请?(?:填写|输入|插入|补充|替换)[^】\]）)〕}>\n]{0,20}|(?:单位|机关|部门)(?:名称|全称)|此处[^】\]）)〕}>\n]{0,20})[】\]）)〕}>]/g;
/** Tags and entities of a page, what word processors leave behind. A line break may belong to Markdown. */
const markup =
  /<\/?(?:p|div|span|td|tr|table|strong|font|img|style|script)(?:[a-z]{2,10}=[^<>\n]{0,200})?>|&(?:nbsp|lt|gt|amp|quot|ldquo|rdquo|#\d{2,5});|错误[!！]未(?:找到引用源|定义书签)|Error!(?:Bookmark|Reference)|\\\*MERGEFORMAT|\[objectObject\]|@font-face|MsoNormal/g;

/** How to find what is left of one kind; what stands doubled is found on the way through the text. */
interface Remnants {
  readonly marks: Marks;
  readonly find: (text: string) => Iterable<Stretch>;
}

const kinds: { readonly [K in Exclude<Kind, 'doubled'>]: Remnants } = {
  placeholder: {
    marks: [
      ['XxＸ×✕╳○△_', '局县市区镇乡委厅院街单机部人年月日件条次份项期场个万元'],
      ['【[（(〔{<', '请填输插补替单机部此'],
    ],
    find: placeholders,
  },
  'empty-brackets': { marks: [['【〔《（', '】〕》）']], find: (text) => matches(text, /[【〔《（][】〕》）]/g) },
  punctuation: { marks: [['，、；。', '，、；。']], find: (text) => matches(text, /，[，。]|、[、。]|；[；。]|。，/g) },
  markup: { marks: [['<&!！E\\[@M', '/pdstfinlgaqr#未*o']], find: (text) => matches(text, markup) },
};

const marksIn = markFinder(kinds);

/** Of one kind no more need to be told. */
const most = 5;

/**
 * Nothing of a template, no word or sign twice, no mark-up is left in the prose. Silent about names made unreadable
 * (李某某), signs in quotation marks, addresses, and what is doubled for good reason (一件一件).
 */
export const leftover = defineRule({
  id: 'identity/leftover',
  severity: 'note',
  basis: 'clean-text',
  years: { from: 2019 },
  needs: ['passages'],
  *check({ passages }): Iterable<Violation<LeftoverFacts>> {
    const told = new Map<Kind, number>();
    for (const passage of passages) {
      const marked = marksIn(passage.text);
      if (marked.doubled.length > 0) yield* remnants('doubled', passage, marked.doubled, told);
      for (const kind of marked.kinds) yield* remnants(kind, passage, kinds[kind].find(passage.text), told);
    }
  },
});

/** What is left of one kind in a passage, as far as not enough of it has been told. */
function* remnants(
  kind: Kind,
  passage: Passage,
  stretches: Iterable<Stretch>,
  told: Map<Kind, number>,
): Iterable<Violation<LeftoverFacts>> {
  for (const stretch of stretches) {
    const times = told.get(kind) ?? 0;
    if (times === most) return;
    const found = remnant(kind, passage, stretch);
    if (found === null) continue;
    told.set(kind, times + 1);
    yield found;
  }
}

/** Where a line or a cell ends between them, signs and words only came together here. */
function remnant(kind: Kind, { text, place }: Passage, { from, to }: Stretch): Violation<LeftoverFacts> | null {
  const own = place(from, to);
  const isApart = own.end - own.start > to - from;
  if (isApart && kind !== 'markup' && kind !== 'placeholder') return null;
  return { facts: { kind, printed: text.slice(from, to) }, place: own };
}

function* matches(text: string, pattern: RegExp): Iterable<Stretch> {
  for (const { index, 0: words } of text.matchAll(pattern)) yield { from: index, to: index + words.length };
}

function* placeholders(text: string): Iterable<Stretch> {
  for (const { from, to } of matches(text, signs)) {
    if (lone.test(text.slice(from, to)) || before.test(text.slice(Math.max(0, from - 3), from))) continue;
    if (slot.test(text.slice(to, to + 12))) yield { from, to };
  }
  yield* matches(text, instructions);
}
