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

/**
 * What a finding is known by: its rule and its cells with what stands in them, those of other years as
 * `address@year`; without cells, its facts.
 */
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

export function identityOf(finding: Finding): FindingIdentity {
  const { rule, cells, facts, beside = [] } = finding;
  if (cells.length === 0) return { rule, cells: [], facts: plainFacts(facts) };
  const written = [...cells, ...beside].map(writtenIn);
  return {
    rule,
    cells: addressesIn(finding).map((address, at) => ({ address, written: written[at] ?? null })),
    facts: null,
  };
}

/** Of the report's own cells first, then of those of other years. */
function addressesIn({ cells, beside = [] }: Pick<Finding, 'cells' | 'beside'>): string[] {
  return [
    ...cells.map(({ address }) => address),
    ...beside.map(({ address, report: { year } }) => `${address}@${year}`),
  ];
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
export function subjectKey(one: Pick<FindingIdentity, 'rule' | 'cells'> | Finding): string | null {
  const { rule, cells } = one;
  if (cells.length === 0) return null;
  const addresses =
    'severity' in one
      ? addressesIn(one)
      : (cells as readonly { readonly address: string }[]).map(({ address }) => address);
  return `${rule} ${addresses.sort().join(' ')}`;
}
