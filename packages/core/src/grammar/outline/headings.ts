import type { Row } from '../../grid/row.js';
import { labelKey } from '../labels/normalize.js';
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
}

/** Longer lines are prose, shorter ones figures: 一、概述. */
const maxHeading = 48;
const minHeading = 4;

/** Markdown's marks before a heading, a number, and the title: `## 一、总体情况`. */
const shape =
  /^[#*\s>]{0,8}(?:第?\s?([一二三四五六七八九十]{1,2})\s?(?:部分|章)?\s?[、.．，,：:\s]\s{0,4}|(\d)\s?[、.．]\s{0,4}|[（(]\s?([一二三四五六])\s?[)）]\s{0,4})?(.+?)[\s*#：:。]{0,8}$/;

/** What a heading begins with: a mark, a number, or the form's own title. Spares the cells of tables the closer look. */
const begins = new Set(
  ['#*> （(第一二三四五六七八九十123456', ...sectionTitles.map(({ key }) => key)].flatMap((text, i) =>
    [...(i === 0 ? text : text.slice(0, 1))].map((char) => char.charCodeAt(0)),
  ),
);

const weights: Readonly<Record<LabelFit, number>> = { exact: 8, variant: 4, similar: 2 };

/** The text of a row that has words in one cell and nothing else; '' for others. */
function onlyText(row: Row): string {
  if (row.words !== 1 || row.filled !== 1) return '';
  for (const { kind, text } of row.cells) if (kind === 'words') return text;
  return '';
}

/** The heading that a line can be; null for most lines. */
export function headingCandidate(row: Row, at: number): HeadingCandidate | null {
  const text = onlyText(row);
  if (text.length > maxHeading || text.length < minHeading || !begins.has(text.charCodeAt(0))) return null;
  if (meaningsOf(text).telling) return null;
  const match = shape.exec(text);
  if (match === null) return null;
  const [, chinese, digit, bracketed, title = ''] = match;
  const number = chinese ?? digit ?? bracketed ?? null;
  const key = labelKey(title);
  let best: HeadingCandidate | null = null;
  sectionTitles.forEach((section, index) => {
    const agrees = number === section.number || number === String(index + 1);
    const fit = fitOf(key, section, number !== null, agrees);
    if (fit === null || (bracketed !== undefined && fit !== 'exact')) return;
    const weight = weights[fit] + (agrees ? 3 : number === null ? 0 : -1);
    if (best === null || weight > best.weight) best = { row, at, index, number, title: title.trim(), fit, weight };
  });
  return best;
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
