import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Arithmetic, BodyLevel, Claim } from '../../src/claims/claim.js';
import { claimsIn } from '../../src/claims/claims-in.js';

/** Practice sentences stand beside the project, never in it. */
const file = fileURLToPath(new URL('../../../../../shared/prose/claims.json', import.meta.url));

interface LabelledClaim {
  readonly about: string;
  readonly readings: readonly (readonly string[])[];
  readonly value: number;
  readonly quote: string;
  readonly certainty: 'exact' | 'ambiguous';
  readonly optional?: boolean;
}

interface LabelledSum {
  readonly kind: Arithmetic['kind'];
  readonly quote: string;
  readonly stated: number;
  readonly expected: number;
  readonly holds: boolean;
}

export interface Item {
  readonly id: string;
  readonly text: string;
  readonly year: number;
  readonly level: string;
  readonly claims: readonly LabelledClaim[];
  readonly arithmetic: readonly LabelledSum[];
}

export const items: readonly Item[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];

/** Why the sentences are skipped, or null when they are read. Printed, so that no skip is silent. */
export const skipReason = items.length > 0 ? null : `skipped: no practice sentences in ${file}`;
if (skipReason !== null) console.warn(skipReason);

const levels: Readonly<Record<string, BodyLevel>> = {
  部门: 'department',
  乡镇: 'township',
  县: 'county',
  市: 'city',
  省: 'province',
};

const editions = { proactive: '2021', applications: '2021', disputes: '2021' } as const;

/** How what is read of some items compares with their labels; lists of what differs, for people. */
export interface Score {
  readonly exact: readonly [found: number, of: number];
  readonly all: readonly [found: number, of: number];
  readonly right: readonly [right: number, of: number];
  readonly onTraps: number;
  readonly sums: readonly [found: number, of: number];
  /** False sums and rates found; and every one that is told. */
  readonly falseSums: readonly [found: number, of: number, told: number];
  readonly differs: readonly string[];
}

function span(text: string, quote: string): readonly [number, number] {
  const start = text.indexOf(quote);
  return [start, start + quote.length];
}

function overlaps(
  one: { readonly start: number; readonly end: number },
  [start, end]: readonly [number, number],
): boolean {
  return one.end > start && one.start < end;
}

function isSame(claim: Claim, label: LabelledClaim): boolean {
  if (claim.value !== label.value) return false;
  if (label.readings.length === 0) return `sectionSix.${claim.kind}` === label.about;
  const key = (sum: readonly string[]) => [...sum].sort().join();
  const labelled = new Set(label.readings.map(key));
  return claim.readings.some((sum) => labelled.has(key(sum)));
}

export function scoreOf(chosen: readonly Item[]): Score {
  const count = { exact: 0, exactOf: 0, all: 0, allOf: 0, right: 0, rightOf: 0, traps: 0, sums: 0, sumsOf: 0 };
  const falses = { found: 0, of: 0, told: 0 };
  const differs: string[] = [];
  for (const item of chosen) {
    const context = { year: item.year, level: levels[item.level] ?? null, editions };
    const { claims, arithmetic } = claimsIn(item.text, context);
    const free = new Set(claims);
    for (const label of item.claims) {
      const place = span(item.text, label.quote);
      const found = [...free].find((claim) => overlaps(claim, place) && isSame(claim, label));
      if (found !== undefined) free.delete(found);
      if (label.optional === true) continue;
      count.allOf++;
      if (label.certainty === 'exact') count.exactOf++;
      if (found === undefined) differs.push(`${item.id} missed ${label.quote}`);
      else {
        count.all++;
        if (label.certainty === 'exact') count.exact++;
      }
    }
    count.rightOf += claims.length;
    count.right += claims.length - free.size;
    if (item.claims.length === 0) count.traps += claims.length;
    for (const claim of free) differs.push(`${item.id} invented ${claim.quote}`);
    for (const label of item.arithmetic) {
      const place = span(item.text, label.quote);
      const { kind, stated, expected, holds } = label;
      const found = arithmetic.some(
        (one) =>
          one.kind === kind &&
          one.stated === stated &&
          one.expected === expected &&
          one.holds === holds &&
          overlaps(one, place),
      );
      count.sumsOf++;
      if (!holds) falses.of++;
      if (found) count.sums++;
      if (found && !holds) falses.found++;
      if (!found) differs.push(`${item.id} missed the ${kind} ${label.quote}`);
    }
    falses.told += arithmetic.filter(({ holds }) => !holds).length;
  }
  return {
    exact: [count.exact, count.exactOf],
    all: [count.all, count.allOf],
    right: [count.right, count.rightOf],
    onTraps: count.traps,
    sums: [count.sums, count.sumsOf],
    falseSums: [falses.found, falses.of, falses.told],
    differs,
  };
}
