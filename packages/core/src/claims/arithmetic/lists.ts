import type { Field } from '../lexicon/lexicon.js';
import { has, isMark } from '../parse/phrase.js';
import type { Token } from '../tokens/token.js';
import { type Figure, figureBefore } from './figures.js';

/** Figures that a sentence gives as the parts of another, or of several that add up. */
export interface List {
  readonly parts: readonly Figure[];
  /** The figures before it that may be the whole, the likeliest first; or the sum that closes it. */
  readonly whole: Figure;
  /** The list says itself that it is whole: 其余, 合计. */
  readonly closed: boolean;
}

/** How a list begins behind its whole. */
type Opening = 'bracket' | 'among' | 'rest' | 'sum';

/** Every list of parts in a sentence, for one kind of figure. */
export function listsIn(tokens: readonly Token[], figures: readonly Figure[]): readonly List[] {
  const lists: List[] = [];
  for (let index = 0; index < figures.length; index++) {
    const opening = openingOf(tokens, figures, index);
    if (opening === null || (opening === 'rest' && isOfList(lists.at(-1), figures, index))) continue;
    const list =
      opening === 'sum'
        ? summed(figures, index)
        : opened(figures, index, opening, dividedAgain(tokens, figures, index, lists));
    if (list !== null && list.parts.length > 1 && !list.parts.some(({ open }) => open)) lists.push(list);
  }
  return lists;
}

/** 办结18件：公开12件、其他6件；剩余2件…: behind a list what is left is a part of it, or of something before it. */
function isOfList(list: List | undefined, figures: readonly Figure[], index: number): boolean {
  const last = list?.parts.at(-1);
  return last !== undefined && (last === figures[index] || last === figures[index - 1]);
}

/** Whether a list of parts begins with this figure, or is closed by it. */
function openingOf(tokens: readonly Token[], figures: readonly Figure[], index: number): Opening | null {
  const figure = figures[index] as Figure;
  const before = figureBefore(figures, index);
  if (figure.opens === 'sum') return 'sum';
  if (before === undefined) return null;
  if (figure.opens === 'among') return 'among';
  if (figure.depth > before.depth && isMark(tokens[before.at + 1], '(')) return 'bracket';
  if (followsColon(tokens, before, figure)) return 'among';
  if (isDivided(tokens, before, figure)) return 'among';
  return figure.opens === 'rest' && !figures.slice(0, index).some(({ opens }) => opens === 'among') ? 'rest' : null;
}

/** 收取1350元：3件计300元，… */
function followsColon(tokens: readonly Token[], { at }: Figure, figure: Figure): boolean {
  let colon = false;
  for (let between = at + 1; between < figure.at; between++) {
    if (tokens[between]?.type !== 'mark') continue;
    if (colon || !isMark(tokens[between], ':')) return false;
    colon = true;
  }
  return colon;
}

/** 收到480件，从渠道看，… and 收到480件，按申请人分，…: an item without a figure that says by what is divided. */
function isDivided(tokens: readonly Token[], { at }: Figure, next: Figure): boolean {
  const head = tokens[at + 2];
  if (isWithin(tokens, at, next)) return true;
  if (!(isMark(tokens[at + 1], ',') || isMark(tokens[at + 1], ';')) || head?.type !== 'word') return false;
  return (
    (head.sense === 'from' || head.sense === 'by') && tokens.slice(at + 3, next.at).some((token) => isMark(token, ','))
  );
}

/** 在收到的60件申请中，… */
function isWithin(tokens: readonly Token[], at: number, next: Figure): boolean {
  let mark = at + 1;
  while (mark < next.at && tokens[mark]?.type !== 'mark') mark++;
  const before = tokens[mark - 1];
  return mark < next.at && isMark(tokens[mark], ',') && before?.type === 'word' && before.sense === 'within';
}

/** The parts from `index` on: as deep in brackets, parted alike, of the same measure, before the next sum. */
function opened(figures: readonly Figure[], index: number, opening: Opening, divided: Figure | null): List | null {
  const first = figures[index] as Figure;
  const whole = divided ?? wholeOf(figures, index);
  if (whole === null) return null;
  if (opening === 'rest') return rested(figures, index);
  const parts: Figure[] = [];
  let closed = false;
  let inner = false;
  let widest = 0;
  let stopped: number | null = null;
  for (let at = index; at < figures.length; at++) {
    const figure = figures[at] as Figure;
    if (figure.depth < first.depth || figure.opens === 'sum') break;
    if (figure.depth > first.depth) continue;
    if (at > index && figure.opens === 'among') inner = true;
    if (parts.length === 1) widest = figure.gap;
    const goesOn =
      (parts.length < 2 || figure.gap <= widest || figure.opens === 'rest') &&
      !isBesides(figure, parts[0]) &&
      !endsOf(figure, parts[0]);
    if (opening !== 'bracket' && parts.length > 0 && beginsAnew(figure, first)) break;
    if (!goesOn) stopped ??= parts.length;
    // 办理14件，含上年结转1件；予以公开6件…: what was carried over is no outcome.
    if (parts.length === 1 && figure.gap === 2 && isCarried(first) && !isCarried(figure)) break;
    if (figure.role !== 'now' || figure.figure.unit !== whole.figure.unit) continue;
    parts.push(figure);
    if (figure.opens === 'rest') {
      closed = true;
      break;
    }
    if (parts.length > 1 && sum(parts) === whole.figure.value) break;
  }
  // Where marks say that the list ends it ends, unless what follows makes it whole.
  if (stopped !== null && sum(parts) !== whole.figure.value) {
    parts.length = stopped;
    closed = false;
  }
  return inner && sum(parts) !== whole.figure.value ? null : { parts, whole, closed };
}

/** 诉讼8件，其中直接5件、复议后3件；按结果分，… divides the same whole once more. */
function dividedAgain(
  tokens: readonly Token[],
  figures: readonly Figure[],
  index: number,
  lists: readonly List[],
): Figure | null {
  const before = figureBefore(figures, index);
  const own = lists.at(-1);
  if (before === undefined || own === undefined || own.parts.at(-1) !== before) return null;
  return isDivided(tokens, before, figures[index] as Figure) ? own.whole : null;
}

/** The list stands before a rate, and in no brackets that the rate is not in. */
export function isBehind(of: Figure, { parts }: List): boolean {
  const last = parts.at(-1);
  return last !== undefined && last.at < of.at && last.depth <= of.depth;
}

export function sum(parts: readonly Figure[]): number {
  return parts.reduce((total, { figure }) => total + figure.value, 0);
}

function isCarried({ own }: Figure): boolean {
  return own.words.some(({ sense }) => sense === 'carry');
}

/**
 * 自然人40件；上年结转3件: what is carried over stands beside who asks, by what way and how it ends, and is no part with
 * them. It is one beside what is received; and what is carried forward is what is left beside outcomes.
 */
function isBesides(figure: Figure, first: Figure | undefined): boolean {
  if (first === undefined || !isCarried(figure) || isCarried(first)) return false;
  const names = (...fields: readonly Field[]) => first.own.words.some(({ field }) => fields.includes(field));
  if (names('applicant') || has(first.own, 'channel')) return true;
  if (figure.carry !== 'in') return false;
  const isReceived = has(first.own, 'receive', 'receiveNew', 'thisYear');
  return names('outcome') || has(first.own, 'conclude') || (figure.gap === 2 && !isReceived);
}

/** 其中审结4件，维持3件: how cases and requests end is a part of those that have ended, and no part beside them. */
function endsOf(figure: Figure, first: Figure | undefined): boolean {
  if (first === undefined || !has(first.own, 'closed', 'conclude') || saysHow(first)) return false;
  return saysHow(figure);
}

function saysHow({ own }: Figure): boolean {
  return own.words.some(
    ({ field, sense }) =>
      (field === 'outcome' || field === 'result' || sense === 'publish') &&
      sense !== 'pending' &&
      sense !== 'closed' &&
      sense !== 'withdrawn',
  );
}

/** The last figure before the list that is of its measure and no deeper in brackets. */
function wholeOf(figures: readonly Figure[], index: number): Figure | null {
  const first = figures[index] as Figure;
  for (let at = index - 1; at >= 0; at--) {
    const figure = figures[at] as Figure;
    if (figure.role === 'now' && figure.figure.measure === first.figure.measure && figure.depth <= first.depth)
      return figure;
  }
  return null;
}

/** A part whose words name another act than the first part's begins something else: …，办结90件. */
function beginsAnew(figure: Figure, first: Figure): boolean {
  const acts = ({ own }: Figure) =>
    own.words.some(({ field, sense }) => (field === 'act' && sense !== 'carry') || field === 'document');
  return acts(figure) && !acts(first) && figure.gap > 0;
}

/** 受理198件，本级41件，其余157件: the parts stand between the whole and what is left of it. */
function rested(figures: readonly Figure[], index: number): List | null {
  const rest = figures[index] as Figure;
  for (let at = index - 1; at > 0; at--) {
    const whole = figures[at - 1] as Figure;
    if (whole.figure.unit !== rest.figure.unit || whole.role !== 'now' || whole.depth !== rest.depth) return null;
    const parts = [...figures.slice(at, index), rest];
    if (sum(parts) === whole.figure.value) return { parts, whole, closed: true };
  }
  const [whole, ...parts] = figures.slice(0, index + 1);
  return whole === undefined || whole.opens !== null ? null : { parts, whole, closed: true };
}

/** 自然人204件、组织31件，合计235件: what stands before a sum, back to where the list begins. */
function summed(figures: readonly Figure[], index: number): List | null {
  const whole = figures[index] as Figure;
  const parts: Figure[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const figure = figures[at] as Figure;
    if (figure.depth > whole.depth) continue;
    if (figure.depth < whole.depth || figure.opens === 'sum' || figure.role !== 'now') break;
    if (figure.figure.unit !== whole.figure.unit) break;
    parts.unshift(figure);
    if (sum(parts) === whole.figure.value && parts.length > 1) break;
    if (figure.opens === 'among' || (figures[at + 1]?.gap === 2 && at + 1 < index)) break;
  }
  return { parts, whole, closed: true };
}
