import type { Row } from '../../grid/row.js';
import type { Section } from '../report.js';
import { type HeadingCandidate, headingCandidate } from './headings.js';

/** A heading taken for a section's, with its place among the document's rows. */
export type SectionHeading = HeadingCandidate;

/** Lines of a table of contents: headings without text under them that come again later. */
function withoutContents(candidates: readonly HeadingCandidate[]): HeadingCandidate[] {
  const last = new Map<number, number>();
  candidates.forEach((candidate, i) => {
    last.set(candidate.index, i);
  });
  return candidates.filter((candidate, i) => {
    const next = candidates[i + 1];
    const empty = next !== undefined && next.at === candidate.at + 1;
    const previous = candidates[i - 1];
    const closesList = previous !== undefined && previous.at === candidate.at - 1 && candidate.index === 5;
    return !((empty || closesList) && last.get(candidate.index) !== i);
  });
}

/** A chain of headings in the form's order, kept from its last link. */
interface Chain {
  readonly weight: number;
  readonly heading: HeadingCandidate;
  readonly before: Chain | null;
}

/** The headings in the form's order that fit best together; of equal ones the later, which is nearer to its text. */
function bestChain(candidates: readonly HeadingCandidate[]): Set<HeadingCandidate> {
  const best: (Chain | null)[] = sixth.map(() => null);
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

const sixth = [0, 1, 2, 3, 4, 5];

/**
 * The headings of the form's sections. Numbers alone do not make one: section one often has 一、二、三、 of its own,
 * so it is the title, and the order of the form, that decide. A heading out of order or repeated is kept when it reads
 * as in the form.
 */
export function sectionHeadings(rows: readonly Row[]): SectionHeading[] {
  const found: HeadingCandidate[] = [];
  rows.forEach((row, at) => {
    const candidate = headingCandidate(row, at);
    if (candidate !== null) found.push(candidate);
  });
  const candidates = withoutContents(found);
  const chain = bestChain(candidates);
  return candidates.filter(
    (candidate) => chain.has(candidate) || (candidate.fit === 'exact' && candidate.number !== null),
  );
}

/** The sections that the headings open, each up to the next heading. */
export function sectionsOf(headings: readonly SectionHeading[], end: number): Section[] {
  return headings.map(({ row, index, number, title, fit }, i) => ({
    index,
    number,
    title,
    fit,
    heading: { kind: 'text', start: row.start, end: row.end, line: row.line },
    start: row.end,
    end: headings[i + 1]?.row.start ?? end,
  }));
}
