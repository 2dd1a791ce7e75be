import type { SumKind } from '../form/index.js';
import type { RuleId } from './rules.js';

/** Which rule judges which sums. */
export const ruleOfSum = {
  balance: 'applications/balance',
  outcomes: 'applications/outcome-sum',
  row: 'applications/row-sum',
  block: 'disputes/outcome-sum',
} as const satisfies Record<SumKind, RuleId>;
