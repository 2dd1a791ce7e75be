import type { Row } from '../../grid/row.js';
import type { Section } from '../report.js';
import { type HeadingCandidate, headingCandidate, weights } from './headings.js';
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

/** Lines of a table of contents: headings without text under them that come again later, and fit as well there. */
function withoutContents(candidates: readonly HeadingCandidate[], rows: readonly Row[]): HeadingCandidate[] {
  const byWeight = candidates.toSorted((one, other) => one.weight - other.weight);
  const last = new Map(byWeight.map((candidate) => [candidate.index, candidate.at]));
  return candidates.filter((candidate, i) => {
    if (candidate.at >= (last.get(candidate.index) ?? 0)) return true;
    const next = candidates[i + 1];
    const previous = candidates[i - 1];
    const closesList = candidate.index === 5 && previous !== undefined && isEmpty(rows, previous.at, candidate.at);
    return !(closesList || (next !== undefined && isEmpty(rows, candidate.at, next.at)));
  });
}

/** Headings numbered in brackets count only where no section has a plain number. */
function withoutSubheads(candidates: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  const plain = candidates.filter(({ bracketed }) => !bracketed);
  return plain.some(isWhole) ? plain : candidates;
}

/** Headings in the form's order, and how well they fit together. */
interface Chain {
  readonly weight: number;
  readonly headings: readonly HeadingCandidate[];
}

/** The headings in the form's order that fit best together; of equal ones the later, which is nearer to its text. */
function bestChain(candidates: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  /** By the section of their last heading. */
  const chains: Chain[] = sectionTitles.map(() => ({ weight: 0, headings: [] }));
  for (const heading of candidates) {
    const { weight, headings } = heaviest(chains.slice(0, heading.index));
    const chain = { weight: weight + heading.weight, headings: [...headings, heading] };
    chains[heading.index] = heaviest([chains[heading.index] ?? chain, chain]);
  }
  return heaviest(chains).headings;
}

function heaviest(chains: readonly Chain[]): Chain {
  return chains.reduce((best, chain) => (chain.weight >= best.weight ? chain : best), { weight: 0, headings: [] });
}

/**
 * The headings of the form's sections. Numbers alone do not make one: section one often has 一、二、三、 of its own,
 * so it is the title, and the order of the form, that decide. A heading out of order is kept when it reads as in the
 * form, and a repeated one when it has the form's number too: with another, it heads a part of a section.
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
    (heading) =>
      chain.includes(heading) ||
      (isWhole(heading) && (heading.weight > weights.exact || !chain.some(({ index }) => index === heading.index))),
  );
}

function isWhole({ fit, number }: HeadingCandidate): boolean {
  return fit === 'exact' && number !== null;
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
