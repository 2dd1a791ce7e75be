import type { Cell } from '../grammar/report.js';
import type { Finding } from '../rules/rules.js';
import type { Json } from './json.js';
import { canonical, cut, plainFacts } from './plain-facts.js';

/**
 * What stands in a cell, as short as can be told apart: a number (with its unit as text, where one is written), the
 * characters of a placeholder or a text, '' when blank, null when absent.
 */
export type Written = number | string | null;

export interface WrittenCell {
  readonly address: string;
  readonly written: Written;
}

/** What a finding is known by: its rule and its cells with what stands in them; without cells, its facts. */
export interface FindingIdentity {
  readonly rule: string;
  readonly cells: readonly WrittenCell[];
  /** Without places; null where there are cells. */
  readonly facts: Json;
}

export function writtenIn({ state, value, raw, unit }: Cell): Written {
  switch (state) {
    case 'number':
      return unit === '' ? value : cut(`${value}${unit}`);
    case 'absent':
      return null;
    default:
      return cut(raw);
  }
}

export function identityOf({ rule, cells, facts }: Finding): FindingIdentity {
  if (cells.length === 0) return { rule, cells: [], facts: plainFacts(facts) };
  return { rule, cells: cells.map((cell) => ({ address: cell.address, written: writtenIn(cell) })), facts: null };
}

/**
 * The key of what a finding is known by. It says nothing of lines, so that text that moves keeps it, and a figure that
 * changes makes another one. The order of cells does not matter.
 */
export function keyOf({ rule, cells, facts }: FindingIdentity): string {
  if (cells.length === 0) return `${rule} ${canonical(facts)}`;
  const pairs = cells.map(({ address, written }) => [address, written] as const);
  pairs.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  return `${rule} ${JSON.stringify(pairs)}`;
}

/**
 * The key under which a decision on a finding is kept. Two findings of one report that have the same key share a
 * decision: the same rule says the same of the same cells or words, and what is true of one is true of the other.
 */
export function findingKey(finding: Finding): string {
  return keyOf(identityOf(finding));
}

/** What a finding is about, whatever the figures: its rule and its cells; null for findings without cells. */
export function subjectKey({ rule, cells }: Pick<FindingIdentity, 'rule' | 'cells'> | Finding): string | null {
  if (cells.length === 0) return null;
  const addresses = (cells as readonly { readonly address: string }[]).map(({ address }) => address);
  return `${rule} ${addresses.sort().join(' ')}`;
}
