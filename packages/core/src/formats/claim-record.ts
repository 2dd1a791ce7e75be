import type { ReportClaim } from '../claims/claims-of.js';
import { lineOf, type Origin } from '../source/place.js';

/** A number that prose states about the tables, as `extract` writes it in JSON. */
export interface ClaimRecord {
  readonly kind: string;
  /** Alternatives, the likelier first; the value is the sum of the addresses of one. Empty for what no table holds. */
  readonly readings: readonly (readonly string[])[];
  readonly value: number;
  readonly unit: string;
  readonly quote: string;
  readonly line: number | null;
  readonly certainty: string;
  /** `part`: the cells hold at least the value; else null. */
  readonly relation: string | null;
  readonly origin: Origin | null;
}

export function claimRecord({
  kind,
  readings,
  value,
  unit,
  quote,
  place,
  certainty,
  relation,
}: ReportClaim): ClaimRecord {
  const [line, origin] = [lineOf(place), place.origin ?? null];
  return { kind, readings, value, unit, quote, line, certainty, relation: relation ?? null, origin };
}
