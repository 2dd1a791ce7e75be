import type { SentenceClaim } from './reading.js';

/**
 * Figures of one sentence about the same cell are parts of it: 信息不存在2件，本机关不掌握3件; 驳回复议申请1件，终止1件; 因…引发的复议1件，
 * 因…引发的复议1件. What is nought stays as it is.
 */
export function withParts(claims: readonly SentenceClaim[]): readonly SentenceClaim[] {
  if (claims.length < 2) return claims;
  const figures = new Map<string, number>();
  for (const claim of claims) {
    const cells = endingOf(claim);
    if (cells !== null) figures.set(cells, (figures.get(cells) ?? 0) + 1);
  }
  if (![...figures.values()].some((times) => times > 1)) return claims;
  return claims.map((claim) => {
    const cells = endingOf(claim);
    const isPart = cells !== null && (figures.get(cells) ?? 0) > 1;
    return isPart ? { ...claim, reading: { ...claim.reading, relation: 'part' } } : claim;
  });
}

/** The cells of cases, or of how requests ended, that a figure is of; null where it is of something else, or of several. */
function endingOf({ reading: { kind, readings, relation }, figure, value }: SentenceClaim): string | null {
  if (figure === null || value === 0 || readings.length !== 1) return null;
  const cells = readings[0]?.join('+') ?? '';
  const isOfCases = kind === 'reconsideration' || kind === 'litigation';
  // 1件复议因上年度答复引发，1件…: what is known for a part makes parts of the cases beside it.
  if (isOfCases && cells.endsWith('.total')) return cells;
  return relation !== 'part' && (isOfCases || kind === 'outcome') ? cells : null;
}
