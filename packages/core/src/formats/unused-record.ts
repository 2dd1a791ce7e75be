import type { Written } from '../review/finding-key.js';
import type { UnusedDecision } from '../review/unused.js';

/** A decision that nothing came of. */
export interface UnusedRecord {
  readonly rule: string;
  /** What stood in the cells that it is on, by address; none for a finding about no cell. */
  readonly cells: Readonly<Record<string, Written>>;
  readonly reason: string;
  readonly note: string;
  readonly at: string;
  readonly by: string | null;
  /** Whether the finding is back, with other figures. */
  readonly back: boolean;
}

export function unusedRecord({ decided: { finding, decision }, isBack }: UnusedDecision): UnusedRecord {
  const { reason, note, at, by = null } = decision;
  const cells = Object.fromEntries(finding.cells.map(({ address, written }) => [address, written]));
  return { rule: finding.rule, cells, reason, note, at, by, back: isBack };
}
