import type { TableKey } from '../../form/index.js';
import type { LabelFit } from '../report.js';
import { type Label, labelsOf, rowLabels } from './lexicon.js';
import { likeness } from './likeness.js';
import { labelKey, splitNumber, withoutRemarks } from './normalize.js';
import { remembering } from './remembering.js';

/** No label is longer, with its remarks. */
const maxLabel = 120;

/** A printed text taken for a label of a table. */
export interface Recognized {
  readonly label: Label;
  readonly fit: LabelFit;
  /** The number printed before it; '' for none. */
  readonly number: string;
}

/** What a text can be in each table. */
export interface Meanings extends Readonly<Record<TableKey, readonly Recognized[]>> {
  /** Of any table. */
  readonly labels: readonly Label[];
  /** No other table has these words, so that they show where one stands. */
  readonly telling: boolean;
}

const meaningless: Meanings = { proactive: [], applications: [], disputes: [], labels: [], telling: false };

/** Words too short to tell a table by: 其他 and 总计 stand in two, and a broken cell leaves them alone on a line. */
const minTelling = 3;

/** What a text of a label's length can be. Normalising labels is half of reading. */
const lookUp = remembering((text): Meanings => {
  const whole = meaningsOfKey(labelKey(text), false);
  // Stryker disable next-line Regex: spares texts without brackets a second look, which finds the same
  if (whole.labels.length > 0 || !/[（(〔[【]/.test(text)) return whole;
  return meaningsOfKey(labelKey(withoutRemarks(text)), true);
});

/** What a text can be, in any table; nothing for most texts. */
export function meaningsOf(text: string): Meanings {
  return text.length > maxLabel ? meaningless : lookUp(text);
}

function meaningsOfKey(key: string, remarked: boolean): Meanings {
  const { number, words } = splitNumber(key);
  const labels = labelsOf(words);
  const [first] = labels;
  if (first === undefined) return meaningless;
  const all = labels.map((label): Recognized => ({ label, fit: fitOf(label, number, remarked), number }));
  const of = (table: TableKey) => all.filter(({ label }) => label.table === table);
  return {
    proactive: of('proactive'),
    applications: of('applications'),
    disputes: of('disputes'),
    labels,
    telling: words.length >= minTelling && labels.every(({ table }) => table === first.table),
  };
}

const chinese = '〇一二三四五六七八九十';

/** 一 and 1 are the same number, however it is set. */
function sameNumber(a: string, b: string): boolean {
  return chinese.indexOf(a) === Number(b) || chinese.indexOf(b) === Number(a);
}

function fitOf(label: Label, number: string, remarked: boolean): LabelFit {
  if (number === label.number) return remarked ? 'variant' : label.fit;
  return number === '' || sameNumber(number, label.number) ? 'variant' : 'similar';
}

/**
 * What a text can be among the labels of a table by its words, remarks in brackets aside: mostly one label, several
 * for 其他 and 总计, which head a column and a row.
 */
export function recognize(text: string, table: TableKey): readonly Recognized[] {
  return meaningsOf(text)[table];
}

/** How much liker a label must be than the next one. */
const minLead = 0.15;

/**
 * How many of a label's characters may be lost or wrong: a quarter, so that a short one may have a slip but no other
 * word (党内规范性文件 is no 行政规范性文件).
 */
function maxDamage(words: string): number {
  return Math.max(1, Math.floor(words.length / 4));
}

/** A label cut off is known by so many of its first characters. */
const minCut = 6;

/** The row that a damaged or reworded label most resembles; null when none does, or two do. */
export function recognizeByLikeness(text: string, table: TableKey): Recognized | null {
  return text.length > maxLabel ? null : mostAlike[table](text);
}

const mostAlike: Readonly<Record<TableKey, (text: string) => Recognized | null>> = {
  proactive: remembering((text) => mostAlikeIn('proactive', text)),
  applications: remembering((text) => mostAlikeIn('applications', text)),
  disputes: remembering((text) => mostAlikeIn('disputes', text)),
};

function mostAlikeIn(table: TableKey, text: string): Recognized | null {
  const { number, words } = splitNumber(labelKey(text));
  if (words.length < 3) return null;
  /** How alike each row's likest wording is, by the row's key. */
  const found = new Map<string, { readonly label: Label; readonly score: number }>();
  for (const { label, words: own } of rowLabels) {
    if (label.table !== table) continue;
    const room = maxDamage(own);
    const isCut = words.length >= minCut && own.startsWith(words);
    // Stryker disable next-line all: spares words of another length the comparison, which finds as much damage
    if (!isCut && Math.abs(words.length - own.length) > room) continue;
    const { score, damage } = likeness(words, own);
    if ((isCut || damage <= room) && score > (found.get(label.key)?.score ?? 0)) found.set(label.key, { label, score });
  }
  const [best, next] = [...found.values()].toSorted((a, b) => b.score - a.score);
  if (best === undefined || best.score - (next?.score ?? 0) < minLead) return null;
  return { label: best.label, fit: 'similar', number };
}
