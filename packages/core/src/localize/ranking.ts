import type { ReportingError } from './errors.js';
import type { Explanation } from './explain.js';
import type { CellChange } from './repair.js';
import type { Residuals } from './residuals.js';
import type { Change, Suggestion, SuggestionReason } from './suggestion.js';

/** How figures go wrong, the likelier first. */
const likelihood: readonly SuggestionReason[] = [
  'digit-dropped',
  'digit-added',
  'digits-transposed',
  'digit-changed',
  'cells-swapped',
  'row-shifted',
  'wrong-applicant',
  'number-split',
  'total-not-updated',
  'smallest-change',
];

const mostSuggestions = 5;

interface Ranked {
  readonly explanation: Explanation;
  readonly changes: readonly CellChange[];
  /** Number of errors, how unlikely they are, and how much they change; the lesser first, in this order. */
  readonly rank: readonly [errors: number, unlikelihood: number, amount: number];
}

/** The likeliest explanations as suggestions, at most five. Of equal rank, form order decides. */
export function suggestionsOf(explanations: readonly Explanation[], residuals: Residuals): Suggestion[] {
  const ranked = explanations.map((explanation) => rank(explanation, residuals)).sort(compare);
  return ranked.slice(0, mostSuggestions).map((one) => ({
    changes: one.changes.map((change) => told(change, residuals)),
    reason: reasonOf(one.explanation),
    equals: ranked.filter((other) => compareRanks(one, other) === 0).length,
  }));
}

function rank(explanation: Explanation, { incidence }: Residuals): Ranked {
  let unlikelihood = 0;
  for (const { reason, changes } of explanation) {
    // Between equal slips, a total is the likelier to be wrong: it is made of other figures.
    const total = changes.length === 1 && incidence.total[changes[0]?.cell ?? 0] === 1;
    unlikelihood += 2 * likelihood.indexOf(reason) + (total ? 0 : 1);
  }
  const changes = explanation.flatMap((error) => error.changes).sort((one, other) => one.cell - other.cell);
  const amount = changes.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0);
  return { explanation, changes, rank: [explanation.length, unlikelihood, amount] };
}

function compareRanks(one: Ranked, other: Ranked): number {
  return one.rank[0] - other.rank[0] || one.rank[1] - other.rank[1] || one.rank[2] - other.rank[2];
}

function compare(one: Ranked, other: Ranked): number {
  const byRank = compareRanks(one, other);
  if (byRank !== 0) return byRank;
  for (let at = 0; at < Math.min(one.changes.length, other.changes.length); at++) {
    const mine = one.changes[at] as CellChange;
    const others = other.changes[at] as CellChange;
    if (mine.cell !== others.cell) return mine.cell - others.cell;
    if (mine.to !== others.to) return mine.to - others.to;
  }
  return one.changes.length - other.changes.length;
}

/** The cause of all errors where they share one. */
function reasonOf([first, ...others]: readonly ReportingError[]): SuggestionReason {
  if (first === undefined || others.some(({ reason }) => reason !== first.reason)) return 'smallest-change';
  return first.reason;
}

function told({ cell, from, to }: CellChange, { incidence, figures }: Residuals): Change {
  const { address } = incidence.grid.cells[cell] as (typeof incidence.grid.cells)[number];
  return { address, from: figures.written[cell] === 1 ? from / figures.scale : null, to: to / figures.scale };
}
