import type { Sum } from '../form/index.js';
import type { Table } from '../grammar/report.js';
import { failingParts } from './components.js';
import { explain, stepsAllowed } from './explain.js';
import { figuresOf } from './figures.js';
import { incidenceOf } from './incidence.js';
import { suggestionsOf } from './ranking.js';
import { Residuals } from './residuals.js';
import type { Suggestion } from './suggestion.js';

/**
 * What explains failing sums of one table that hang together: all of them in a whole table three, each block by itself
 * in table four. Every suggestion repairs all of `sums` and breaks no other.
 */
export interface Diagnosis {
  /** The failing sums that the suggestions repair; the same objects as `sumsOf` gives. */
  readonly sums: readonly Sum[];
  /** The likeliest first, at least one and at most five. */
  readonly suggestions: readonly Suggestion[];
}

export interface DiagnosisOptions {
  /** Count a blank cell as 0, which may then be wrong like any other figure. */
  readonly blankAsZero?: boolean;
}

/**
 * Which figures of a table are likely wrong: the fewest changes to counts that make every sum hold that can be assessed
 * (error localization after Fellegi and Holt 1976), ranked by how errors happen.
 *
 * In a table three without gaps one wrong figure is found always, and with its right value: it breaks the sum of its row
 * and one or both sums of its column, every other cell stands in another row or another column, and the residual is the
 * change itself.
 *
 * Sums that no small number of errors explains belong to no diagnosis. See docs/localization.md.
 */
export function diagnose(table: Table, options: DiagnosisOptions = {}): readonly Diagnosis[] {
  const incidence = incidenceOf(table.edition, table.key);
  const whole = new Residuals(incidence, figuresOf(table, incidence, options.blankAsZero ?? false));
  if (whole.failing === 0) return [];
  const parts = failingParts(whole);
  const steps = stepsAllowed / parts.length;
  return parts
    .map((part) => ({ sums: failingSums(part), suggestions: suggestionsOf(explain(part, { steps }), part) }))
    .filter(({ suggestions }) => suggestions.length > 0);
}

function failingSums({ incidence, of }: Residuals): Sum[] {
  return incidence.sums.filter((_, index) => of[index] !== 0);
}
