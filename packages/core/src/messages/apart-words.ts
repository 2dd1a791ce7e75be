import type { ApartFacts, ApartKind } from '../series/apart.js';

/** Why reports were not compared over the years, and what to do: one sentence each. */
export type ApartWords = { readonly [K in ApartKind]: (facts: ApartFacts[K]) => string };
