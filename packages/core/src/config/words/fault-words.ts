import type { ConfigFaultFacts, ConfigFaultKind } from '../fault.js';

/** What is wrong with a config: where, what, and what to do, as a clause without a full stop. */
export type FaultWords = { readonly [K in ConfigFaultKind]: (facts: ConfigFaultFacts[K]) => string };
