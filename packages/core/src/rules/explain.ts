import type { Sum } from '../form/index.js';
import type { Cell, Table } from '../grammar/report.js';
import { determined } from '../localize/determined.js';
import { diagnose } from '../localize/localize.js';
import type { Suggestion } from '../localize/suggestion.js';
import type { Place } from '../source/place.js';
import type { CheckOptions } from './check-options.js';
import type { FindingOf, Severity, Violation } from './finding.js';
import type { Rule } from './rule.js';
import type { Finding, RuleId } from './rules.js';

/** A violation on its way to a finding: with its rule, its cells and its place. */
export interface Draft {
  readonly rule: Rule & { readonly id: RuleId };
  readonly violation: Violation<unknown>;
  readonly cells: readonly Cell[];
  readonly place: Place | null;
}

/** What explains a draft: the number of its diagnosis, and the corrections if it is the first that has it. */
interface Explanation {
  readonly diagnosis: number | null;
  readonly suggestions: readonly Suggestion[];
}

type Explanations = Map<Draft, Explanation>;

const unexplained: Explanation = { diagnosis: null, suggestions: [] };

/** Makes findings of drafts, with the corrections that explain them. */
export function explain(drafts: readonly Draft[], tables: readonly Table[], options: CheckOptions): Finding[] {
  const explanations: Explanations = new Map();
  let diagnoses = 0;
  for (const table of tables) {
    const own = drafts.filter(({ cells }) => cells[0]?.table === table.key);
    diagnoses = explainSums(table, own, options, diagnoses, explanations);
    explainGaps(table, own, options, explanations);
  }
  return drafts.map((draft) => finding(draft, explanations.get(draft) ?? unexplained, options));
}

/** Numbers the diagnoses of one table, from the `last` on, and gives each one's corrections to its first finding. */
function explainSums(
  table: Table,
  drafts: readonly Draft[],
  options: CheckOptions,
  last: number,
  explanations: Explanations,
): number {
  if (!drafts.some(({ violation }) => violation.sum !== undefined)) return last;
  let number = last;
  for (const { sums, suggestions } of diagnose(table, options)) {
    const explained: ReadonlySet<Sum | undefined> = new Set(sums);
    const own = drafts.filter(({ violation: { sum } }) => explained.has(sum));
    if (own.length > 0) number++;
    own.forEach((draft, at) => {
      explanations.set(draft, { diagnosis: number, suggestions: at === 0 ? suggestions : [] });
    });
  }
  return number;
}

/** Gives findings about cells without a figure the figures that the sums leave no choice about, as one correction. */
function explainGaps(
  table: Table,
  drafts: readonly Draft[],
  { blankAsZero = false }: CheckOptions,
  explanations: Explanations,
): void {
  const isGap = ({ state }: Cell) => state !== 'number' && !(blankAsZero && state === 'blank');
  const withGaps = drafts.filter(({ cells }) => cells.some(isGap));
  if (withGaps.length === 0) return;
  const figures = new Map(determined(table).map((change) => [change.address, change]));
  if (figures.size === 0) return;
  for (const draft of withGaps) {
    const changes = draft.cells.flatMap((cell) => (isGap(cell) ? (figures.get(cell.address) ?? []) : []));
    if (changes.length === 0) continue;
    explanations.set(draft, { diagnosis: null, suggestions: [{ changes, reason: 'determined', equals: 1 }] });
  }
}

function finding(
  { rule, violation, cells, place }: Draft,
  { diagnosis, suggestions }: Explanation,
  { severities }: CheckOptions,
): Finding {
  const { expected = null, actual = null } = violation;
  // Of a rule that is off there is no draft.
  const own = severities?.[rule.id] as Severity | undefined;
  const told: FindingOf<RuleId, unknown> = {
    rule: rule.id,
    severity: own ?? violation.severity ?? rule.severity,
    basis: rule.basis,
    facts: violation.facts,
    cells,
    ...(violation.beside === undefined ? {} : { beside: violation.beside }),
    ...(violation.quotes === undefined ? {} : { quotes: violation.quotes }),
    equation: violation.equation ?? null,
    expected,
    actual,
    difference: expected === null || actual === null ? null : actual - expected,
    place,
    suggestions,
    diagnosis,
  };
  // The rule's own type ties its id to its facts; a list of all rules forgets it.
  return told as Finding;
}
