import type { TableKey } from '../../form/index.js';
import type { LabelFit } from '../report.js';
import { type Label, labelsOf, rowLabels } from './lexicon.js';
import { likeness } from './likeness.js';
import { labelKey, type Numbered, splitNumber, withoutRemarks } from './normalize.js';

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

/**
 * What texts have been found to be. Reports say the same two hundred labels over and over, and normalising them is
 * half of reading; the store is emptied when it has grown past any real report's wordings.
 */
const remembered = new Map<string, Meanings>();
const maxRemembered = 4096;

/** What a text can be, in any table; nothing for most texts. */
export function meaningsOf(text: string): Meanings {
  if (text.length > maxLabel) return meaningless;
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const found = lookUp(text);
  if (remembered.size >= maxRemembered) remembered.clear();
  remembered.set(text, found);
  return found;
}

function lookUp(text: string): Meanings {
  const whole = meaningsOfKey(labelKey(text), false);
  return whole.labels.length > 0 || !/[（(〔[【]/.test(text)
    ? whole
    : meaningsOfKey(labelKey(withoutRemarks(text)), true);
}

function meaningsOfKey(key: string, remarked: boolean): Meanings {
  const { number, words } = splitNumber(key);
  const labels = labelsOf(words);
  if (labels.length === 0) return meaningless;
  const all = labels.map((label): Recognized => ({ label, fit: fitOf(label, number, remarked), number }));
  const of = (table: TableKey) => all.filter(({ label }) => label.table === table);
  return {
    proactive: of('proactive'),
    applications: of('applications'),
    disputes: of('disputes'),
    labels,
    telling: words.length >= minTelling && labels.every(({ table }) => table === labels[0]?.table),
  };
}

const chinese = '〇一二三四五六七八九十';

/** 一 and 1 are the same number, however it is set. */
function sameNumber(a: string, b: string): boolean {
  return a === b || chinese.indexOf(a) === Number(b) || chinese.indexOf(b) === Number(a);
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

const rememberedLikeness = new Map<string, Recognized | null>();

/** The row that a damaged or reworded label most resembles; null when none does, or two do. */
export function recognizeByLikeness(text: string, table: TableKey): Recognized | null {
  if (text.length > maxLabel) return null;
  const asked = `${table} ${text}`;
  const known = rememberedLikeness.get(asked);
  if (known !== undefined) return known;
  const found = mostAlike(splitNumber(labelKey(text)), table);
  if (rememberedLikeness.size >= maxRemembered) rememberedLikeness.clear();
  rememberedLikeness.set(asked, found);
  return found;
}

function mostAlike({ number, words }: Numbered, table: TableKey): Recognized | null {
  if (words.length < 3) return null;
  let best: Label | null = null;
  let first = 0;
  let second = 0;
  for (const entry of rowLabels) {
    const room = maxDamage(entry.words);
    const isCut = words.length >= minCut && entry.words.startsWith(words);
    if (entry.label.table !== table || (!isCut && Math.abs(words.length - entry.words.length) > room)) continue;
    const { score, damage } = likeness(words, entry.words);
    if (!isCut && damage > room) continue;
    if (score > first) {
      if (best !== null && best.key !== entry.label.key) second = first;
      best = entry.label;
      first = score;
    } else if (score > second && best?.key !== entry.label.key) second = score;
  }
  if (best === null || first - second < minLead) return null;
  return { label: best, fit: 'similar', number };
}
