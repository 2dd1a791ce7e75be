import type { Table } from '../grammar/report.js';
import type { Suggestion } from '../rules/finding.js';
import type { Sum } from '../form/index.js';

/** What explains the failing sums of one table, the likeliest first; sums that no suggestion explains are left out. */
export interface Diagnosis {
  /** The failing sums that the suggestions repair. */
  readonly sums: readonly Sum[];
  readonly suggestions: readonly Suggestion[];
}
