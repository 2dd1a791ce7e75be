import type { RuleId } from '@gouji/core';
import { rules } from '@gouji/core/prose';
import type { Row } from './entries.js';
import { editionWith } from './form-cells.js';

/** A cell of a finding with what stands in it: a number, characters, '' when blank, null when absent. */
export interface KeyCell {
  readonly address: string;
  readonly written: number | string | null;
}

/** What the key of a finding tells, as `findingKey` of the core writes it. */
export interface FindingKey {
  readonly rule: RuleId;
  readonly cells: readonly KeyCell[];
  /** What is known of a finding without cells, by name. */
  readonly facts: readonly Row[];
}

/** The key of a finding understood; null for what is none. */
export function parsedKey(subject: string): FindingKey | null {
  const [, id = '', json = ''] = /^(\S+)\s+(\S.*)$/s.exec(subject.trim()) ?? [];
  const rule = rules.find((one) => one.id === id)?.id;
  const value = rule === undefined ? undefined : parsed(json);
  if (rule === undefined || value === undefined) return null;
  if (Array.isArray(value)) return value.every(isCell) ? { rule, cells: value.map(cellOf), facts: [] } : null;
  if (typeof value !== 'object') return null;
  const facts = Object.entries(value ?? {}).map(
    ([name, fact]): Row => [name, typeof fact === 'string' ? fact : JSON.stringify(fact)],
  );
  return { rule, cells: [], facts };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

type Pair = readonly [address: string, written: KeyCell['written']];

function isCell(value: unknown): value is Pair {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [address, written] = value;
  const isWritten = written === null || typeof written === 'number' || typeof written === 'string';
  return isWritten && typeof address === 'string' && editionWith(address) !== undefined;
}

function cellOf([address, written]: Pair): KeyCell {
  return { address, written };
}
