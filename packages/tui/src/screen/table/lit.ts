import type { Address, Finding } from '@gouji/core';

/** The cells of a finding: where its fault shows, and the figures that take part in it. */
export interface Lit {
  readonly faults: ReadonlySet<Address>;
  readonly addends: ReadonlySet<Address>;
}

const unlit: Lit = { faults: new Set(), addends: new Set() };

/** Of a sum the fault shows in its total, which comes first on the right; else in every cell. */
export function litBy(finding: Finding | null): Lit {
  if (finding === null) return unlit;
  const { equation, cells } = finding;
  const total = equation?.right[0];
  if (total === undefined) return { faults: new Set(cells.map(({ address }) => address)), addends: new Set() };
  const addends = cells.map(({ address }) => address).filter((address) => address !== total.address);
  return { faults: new Set([total.address]), addends: new Set(addends) };
}
