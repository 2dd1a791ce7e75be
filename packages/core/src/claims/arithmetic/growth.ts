import { has, hasHead, type Phrase, unknownBetween } from '../parse/phrase.js';
import type { Token, Word } from '../tokens/token.js';
import type { Figure } from './figures.js';
import type { List } from './lists.js';
import { fits, type Rate, rate, type Setting } from './rate.js';

/** A figure and the one from which it grew or fell. */
type Pair = readonly [now: Figure, last: Figure];

/** How many characters behind a figure the lexicon need not know: 增长率. */
const mostUnknown = 1;

/** The growth that a rate states, of the two figures that the words around it name. */
export function growthOf(setting: Setting, of: Figure, index: number): Rate | null {
  const { tokens, figures } = setting;
  const visible = figures
    .slice(0, index)
    .filter(({ figure, depth }) => figure.measure !== 'percent' && depth <= of.depth);
  // 比上年增加5件，办结率100%，同比提高5%, and 增长率上升2.1%: a rate of a rate.
  const isOfRate = isRateBefore(of, figures.slice(0, index)) || of.own.words.filter(isChange).length > 1;
  const falls = has(of.own, 'fewer');
  if (!falls && !has(of.own, 'more')) return isOfRate ? null : grownAlike(setting, of, visible);
  const stated = falls ? -of.figure.value : of.figure.value;
  const years = ofYears(of, visible, figures[index + 1]);
  const pairs = isOfRate ? [years] : [moved(tokens, of, visible), years, differing(setting, of, visible, stated)];
  const made = pairs.flatMap((pair) => (pair === null ? [] : [grown(of, stated, pair)]));
  return made.find(({ holds }) => holds) ?? made.at(-1) ?? null;
}

function isRateBefore({ depth }: Figure, before: readonly Figure[]): boolean {
  return before.findLast((one) => one.depth <= depth)?.figure.measure === 'percent';
}

function isChange({ sense }: Word): boolean {
  return sense === 'more' || sense === 'fewer';
}

function grown(of: Figure, stated: number, [now, last]: Pair): Rate {
  const exact = (100 * (now.figure.value - last.figure.value)) / last.figure.value;
  return rate('growth', stated, of, [now, last], exact);
}

/** Whether a rate can be told of two figures. */
function isPair(now: Figure, last: Figure): boolean {
  return last.figure.value > 0 && !last.figure.approximate && !now.figure.approximate;
}

/** 109件，上年98件，增长11.2%: of the last two figures of which one is last year's. */
function ofYears(of: Figure, visible: readonly Figure[], next: Figure | undefined): Pair | null {
  const counts = visible.filter(({ figure, role }) => figure.measure === 'count' && role !== 'change');
  const pair = counts.slice(-2);
  const [named, base] = of.own.years;
  const isNamed = named !== undefined && base !== undefined;
  // 同比增长12.9%（2023年为1,008件）
  const behind = next !== undefined && next.depth > of.depth && next.role === 'last' ? next : undefined;
  const last = isNamed ? figureOfYear(counts, base) : (behind ?? pair.find(({ role }) => role === 'last'));
  const now = isNamed ? figureOfYear(counts, named) : pair.findLast(({ role }) => role === 'now');
  if (last === undefined || now === undefined || !isPair(now, last)) return null;
  // 收到46件，上年41件，其中网上30件，增长…: a part, and the whole of last year.
  return now.opens === 'among' && last.at < now.at ? null : [now, last];
}

/** 由600条增加到800条，增长33.3%. */
function moved(tokens: readonly Token[], of: Figure, visible: readonly Figure[]): Pair | null {
  const [last, now] = visible.slice(-2);
  if (last === undefined || now === undefined || now.figure.unit !== last.figure.unit) return null;
  if (!has(last.own, 'from') || !has(now.own, 'become') || !isPair(now, last)) return null;
  return goesOn(tokens, now, of, mostUnknown) ? [now, last] : null;
}

/** 由312个压减至258个，压减17.3%: by the very word with which one figure became the other. */
function grownAlike({ text }: Setting, of: Figure, visible: readonly Figure[]): Rate | null {
  const [last, now] = visible.slice(-2);
  if (last === undefined || now === undefined || now.figure.unit !== last.figure.unit) return null;
  const word = /^([\u4e00-\u9fff]{2,4})[至到为]$/.exec(text.slice(last.figure.end, now.figure.start))?.[1];
  const lead = text.slice(now.figure.end, of.figure.start).replace(/^[,(、]/, '');
  if (word === undefined || lead !== word || !has(last.own, 'from') || !isPair(now, last)) return null;
  return grown(of, now.figure.value < last.figure.value ? -of.figure.value : of.figure.value, [now, last]);
}

/** 46件，比上年增加5件，增长12.2%: a figure, and what a difference says that it was. */
function differing(
  { tokens, lists, year }: Setting,
  of: Figure,
  visible: readonly Figure[],
  stated: number,
): Pair | null {
  const falls = stated < 0;
  const [now, change] = visible.slice(-2);
  if (now?.role !== 'now' || change?.role !== 'change' || now.figure.unit !== change.figure.unit) return null;
  if (!isDifference(change.own, of.own, falls, year)) return null;
  if (!goesOn(tokens, now, change, 0) || !goesOn(tokens, change, of, mostUnknown)) return null;
  if (endsList(now, visible, lists)) return null;
  const by = falls ? -change.figure.value : change.figure.value;
  const last = { ...change, figure: { ...change.figure, value: now.figure.value - by } };
  if (!isPair(now, last)) return null;
  return isOfAnother(of, now, by, stated, visible) ? null : [now, last];
}

/** Of the figures that a sentence names, the writer knows which has grown: another one may, where this one does not fit. */
function isOfAnother(of: Figure, now: Figure, by: number, stated: number, visible: readonly Figure[]): boolean {
  const fitting = visible.filter(
    ({ role, figure }) =>
      role === 'now' &&
      figure.unit === now.figure.unit &&
      figure.value > by &&
      fits(of, stated, (100 * by) / (figure.value - by)),
  );
  return fitting.length > 0 && !fitting.some(({ figure }) => figure.value === now.figure.value);
}

/** 其中自然人40件、企业6件，比上年增加5件: a difference behind several parts may be that of their whole. */
function endsList(now: Figure, visible: readonly Figure[], lists: readonly List[]): boolean {
  const before = visible.at(-3);
  return before !== undefined && lists.some(({ parts }) => parts.includes(now) && parts.includes(before));
}

/** Whether a difference is to the year before and has the direction of the rate behind it, to one base with it. */
function isDifference(change: Phrase, of: Phrase, falls: boolean, year: number | null): boolean {
  if (has(change, 'per', 'period', 'respectively') || has(of, 'period', 'respectively')) return false;
  if (has(change, falls ? 'more' : 'fewer') || !has(change, falls ? 'fewer' : 'more')) return false;
  if (change.years.some((one) => one + 1 !== year) && namesBase(of)) return false;
  return has(change, 'compare', 'lastYear') || has(of, 'compare', 'lastYear');
}

/** 比2019年增加5件，同比增长12.2%: 同比增长 is one word, and the longest of its kind. */
function namesBase(of: Phrase): boolean {
  const isLong = of.words.some((word) => isChange(word) && word.end - word.start > 3);
  return isLong || has(of, 'compare', 'lastYear');
}

/** Whether nothing new is named between two figures. */
function goesOn(tokens: readonly Token[], one: Figure, next: Figure, most: number): boolean {
  const unknown = unknownBetween(tokens, one.at + 1, next.at, one.figure.end, next.figure.start);
  return next.opens === null && !hasHead(next.own) && unknown <= most;
}

/** 2023年、2024年、2025年分别收到35件、41件、52件: the figure of one of the years. */
function figureOfYear(counts: readonly Figure[], year: number): Figure | undefined {
  const first = counts.findIndex(({ own }) => own.years.length > 1 && own.years.includes(year));
  const years = counts[first]?.own.years ?? [];
  if (first >= 0) return counts[first + years.indexOf(year)];
  return counts.find(({ own }) => own.years.length === 1 && own.years[0] === year);
}
