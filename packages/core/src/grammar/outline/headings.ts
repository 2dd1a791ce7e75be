import type { Row } from '../../grid/row.js';
import type { Token } from '../../grid/token.js';
import { oneOf } from '../../source/characters.js';
import { labelKey, splitNumber } from '../labels/normalize.js';
import { meaningsOf } from '../labels/recognize.js';
import type { LabelFit } from '../report.js';
import { sectionTitles } from './section-titles.js';

/** A line that can be the heading of one of the six sections. */
export interface HeadingCandidate {
  readonly row: Row;
  /** Position among the document's rows. */
  readonly at: number;
  /** Which section, 0 to 5. */
  readonly index: number;
  readonly number: string | null;
  readonly title: string;
  readonly fit: LabelFit;
  /** How well it fits, for choosing between candidates. */
  readonly weight: number;
  /** The number stands in brackets, as a subhead's does. */
  readonly bracketed: boolean;
  /** Offset at which the heading ends: that of its line, or of the words before its text in the same line. */
  readonly end: number;
}

/** Longer lines are prose. */
const maxHeading = 48;

/** What stands before a heading's title: Markdown's marks and a number, `## 一、`. */
const opening =
  /^[#*\s>]{0,8}(?:第?\s?([一二三四五六七八九十]{1,2})\s?(?:部分|章)?\s?[、.．，,：:\s]\s{0,4}|(\d)\s?[、.．]\s{0,4}|[（(]\s?([一二三四五六])\s?[)）]\s{0,4})?/;

/** What can stand behind it. */
const closing = /[\s*#：:。]+$/;

/** What a heading begins with: a mark, a number, or the form's own title. Spares the cells of tables the closer look. */
const begins = oneOf(`#*> （(第一二三四五六七八九十123456${sectionTitles.map(({ key }) => key.charAt(0)).join('')}`);

/** A number that is the form's adds to it, another takes from it. */
export const weights: Readonly<Record<LabelFit, number>> = { exact: 8, variant: 4, similar: 2 };

/** The only cell of a row that has words and nothing else; null for others. */
function onlyWords({ filled, cells }: Row): Token | null {
  return filled === 1 ? (cells.find(({ kind }) => kind === 'words') ?? null) : null;
}

/** The words before the first colon or full stop, where a heading and its text share a line: `六、其他需要报告的事项：无。` */
function runInHead(text: string): string {
  return /^[^：:。；;\n]{4,40}(?=[：:。；;]\s?\S)/.exec(text)?.[0] ?? '';
}

/** The heading that a line can be; null for most lines. */
export function headingCandidate(row: Row, at: number): HeadingCandidate | null {
  const cell = onlyWords(row);
  if (cell === null || !begins(cell.text.charCodeAt(0))) return null;
  if (meaningsOf(cell.text).telling) return null;
  const whole = cell.text.length > maxHeading ? null : candidateFor(cell.text, row, at, row.end);
  const head = runInHead(cell.text);
  // Stryker disable next-line ConditionalExpression: spares most lines the look at a head that they have not
  const runIn = head === '' ? null : candidateFor(head, row, at, cell.start + head.length);
  return runIn?.fit === 'exact' && runIn.number !== null && !runIn.bracketed ? runIn : whole;
}

function candidateFor(text: string, row: Row, at: number, end: number): HeadingCandidate | null {
  const [before = '', chinese, digit, inBrackets] = opening.exec(text) ?? [];
  const bracketed = inBrackets !== undefined;
  const printed = text.slice(before.length);
  const { number, key, glued } = numbered(chinese ?? digit ?? inBrackets ?? null, labelKey(printed));
  let best: { readonly index: number; readonly fit: LabelFit; readonly weight: number } | null = null;
  for (const [index, section] of sectionTitles.entries()) {
    if (bracketed && key !== section.key) continue;
    const agrees = number === section.number || number === section.ordinal;
    const fit = fitOf(key, section, number !== null, agrees);
    if (fit === null) continue;
    const weight = weights[fit] + (agrees ? 3 : number === null ? 0 : -1);
    if (best === null || weight > best.weight) best = { index, fit, weight };
  }
  if (best === null) return null;
  const title = printed.replace(closing, '').trim().slice(glued).trim();
  return { row, at, number, title, bracketed, end, ...best };
}

/** A heading's number, and the key of its title. */
interface NumberedKey {
  readonly number: string | null;
  readonly key: string;
  /** So many characters before the title are a number without a mark between them (五存在的主要问题及改进情况). */
  readonly glued: number;
}

function numbered(number: string | null, key: string): NumberedKey {
  if (number !== null) return { number, key, glued: 0 };
  const split = splitNumber(key);
  const isTitle = split.number !== '' && sectionTitles.some((section) => section.key === split.words);
  return isTitle
    ? { number: split.number, key: split.words, glued: split.number.length }
    : { number: null, key, glued: 0 };
}

/**
 * The form's own title needs no number. A customary wording needs one, since subheads of section one use the same
 * words (（二）依申请公开情况); any other wording needs the section's own. A number in brackets is a subhead's, except
 * before the form's own title.
 */
function fitOf(
  key: string,
  section: (typeof sectionTitles)[number],
  numbered: boolean,
  agrees: boolean,
): LabelFit | null {
  if (key === section.key) return 'exact';
  if (numbered && section.wording.test(key)) return 'variant';
  return agrees && key.length <= 24 && section.words.test(key) ? 'similar' : null;
}
