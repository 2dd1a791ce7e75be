import type { Row } from '../../grid/row.js';
import type { Section } from '../report.js';
import { type HeadingCandidate, headingCandidate } from './headings.js';
import { sectionTitles } from './section-titles.js';

/** A list of contents names subheads too, but few under one heading. */
const maxSubheads = 12;

/** Nothing but subheads stands between two headings: （一）主动公开情况. */
function isEmpty(rows: readonly Row[], from: number, to: number): boolean {
  if (to - from > maxSubheads) return false;
  for (let at = from + 1; at < to; at++) {
    const text = rows[at]?.cells.find(({ kind }) => kind !== 'blank')?.text ?? '';
    if (text.length > 40 || !/^[（(\d]/.test(text)) return false;
  }
  return true;
}

/** Lines of a table of contents: headings without text under them that come again later. */
function withoutContents(candidates: readonly HeadingCandidate[], rows: readonly Row[]): HeadingCandidate[] {
  const last = new Map<number, number>();
  candidates.forEach((candidate, i) => {
    last.set(candidate.index, i);
  });
  return candidates.filter((candidate, i) => {
    if (last.get(candidate.index) === i) return true;
    const next = candidates[i + 1];
    const previous = candidates[i - 1];
    const closesList = candidate.index === 5 && previous !== undefined && isEmpty(rows, previous.at, candidate.at);
    return !(closesList || (next !== undefined && isEmpty(rows, candidate.at, next.at)));
  });
}

/** Headings numbered in brackets count only where no section has a plain number. */
function withoutSubheads(candidates: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  const plain = candidates.filter(({ bracketed }) => !bracketed);
  return plain.some(({ fit, number }) => fit === 'exact' && number !== null) ? plain : candidates;
}

/** A chain of headings in the form's order, kept from its last link. */
interface Chain {
  readonly weight: number;
  readonly heading: HeadingCandidate;
  readonly before: Chain | null;
}

/** The headings in the form's order that fit best together; of equal ones the later, which is nearer to its text. */
function bestChain(candidates: readonly HeadingCandidate[]): Set<HeadingCandidate> {
  const best: (Chain | null)[] = sectionTitles.map(() => null);
  for (const heading of candidates) {
    let before: Chain | null = null;
    for (let index = 0; index < heading.index; index++) {
      const chain = best[index] ?? null;
      if (chain !== null && (before === null || chain.weight >= before.weight)) before = chain;
    }
    const chain = { weight: heading.weight + (before?.weight ?? 0), heading, before };
    const known = best[heading.index] ?? null;
    if (known === null || chain.weight >= known.weight) best[heading.index] = chain;
  }
  let top: Chain | null = null;
  for (const chain of best) if (chain !== null && (top === null || chain.weight >= top.weight)) top = chain;
  const kept = new Set<HeadingCandidate>();
  for (let link: Chain | null = top; link !== null; link = link.before) kept.add(link.heading);
  return kept;
}

/**
 * The headings of the form's sections. Numbers alone do not make one: section one often has 一、二、三、 of its own,
 * so it is the title, and the order of the form, that decide. A heading out of order or repeated is kept when it reads
 * as in the form.
 */
export function sectionHeadings(rows: readonly Row[]): HeadingCandidate[] {
  const found: HeadingCandidate[] = [];
  rows.forEach((row, at) => {
    const candidate = headingCandidate(row, at);
    if (candidate !== null) found.push(candidate);
  });
  const candidates = withoutContents(withoutSubheads(found), rows);
  const chain = bestChain(candidates);
  return candidates.filter(
    (candidate) => chain.has(candidate) || (candidate.fit === 'exact' && candidate.number !== null),
  );
}

/** The sections that the headings open, each up to the next heading. */
export function sectionsOf(headings: readonly HeadingCandidate[], end: number): Section[] {
  return headings.map(({ row, index, number, title, fit, end: headingEnd }, i) => ({
    index,
    number,
    title,
    fit,
    heading: { kind: 'text', start: row.start, end: headingEnd, line: row.line },
    start: headingEnd,
    end: headings[i + 1]?.row.start ?? end,
  }));
}
