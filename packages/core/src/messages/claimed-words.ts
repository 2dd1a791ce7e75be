import type { Cell } from '../grammar/report.js';
import type { ClaimFacts } from '../rules/prose/claimed.js';
import type { RuleWords } from './words.js';

type ClaimedId =
  | 'prose/received'
  | 'prose/carried-over'
  | 'prose/concluded'
  | 'prose/carried-forward'
  | 'prose/outcomes'
  | 'prose/applicants'
  | 'prose/none-received'
  | 'prose/reconsideration'
  | 'prose/litigation'
  | 'prose/lost-cases'
  | 'prose/normative-documents'
  | 'prose/decisions'
  | 'prose/fee-collected'
  | 'prose/parts-sum'
  | 'prose/percentage';

/** The words of the rules about what prose states in figures. */
export type ClaimedWords = { readonly [Id in ClaimedId]: RuleWords<Id> };

/** A finding about a claim, whichever rule it is of. */
export interface ClaimedFinding {
  readonly facts: ClaimFacts;
  readonly cells: readonly Cell[];
}

/** The words of a rule that holds a claim against the cells that it is about. */
export interface ClaimedRuleWords {
  readonly title: string;
  message(finding: ClaimedFinding): string;
  readonly advice: string;
}

/** From this many on, cells that are 0 are told together. */
const manyZeros = 3;

/** The cells that a message names one by one, and how many more there are that are 0. */
export function cellsTold({ cells }: ClaimedFinding): { readonly named: readonly Cell[]; readonly zeros: number } {
  const named = cells.filter(({ value }) => value !== 0);
  const zeros = cells.length - named.length;
  return zeros < manyZeros ? { named: cells, zeros: 0 } : { named, zeros };
}
