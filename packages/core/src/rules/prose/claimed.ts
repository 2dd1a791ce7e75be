import type { ReportClaim } from '../../claims/claims-of.js';
import type { Address } from '../../form/address.js';
import { type Edition, formGrid, type TableKey } from '../../form/index.js';
import type { Cell, Table } from '../../grammar/report.js';
import type { Violation } from '../finding.js';
import type { Parts } from '../rule.js';

/** What a finding about a claim of the prose knows. */
export type ClaimFacts = {
  /** The words that make the claim. */
  readonly quote: string;
  /** What they claim, and what the cells of the reading taken come to. */
  readonly stated: number;
  readonly summed: number;
  readonly unit: '件' | '万元' | '元';
  /** The edition of the table that is spoken of. */
  readonly edition: Edition;
  /** How many readings were tried. */
  readonly tried: number;
};

/** A reading with the cells that it adds up. */
interface Tried {
  readonly cells: readonly Cell[];
  readonly sum: number;
}

/**
 * The claims that no reading of theirs fits. Silent where a cell of any reading holds no number or was itself read by the
 * prose, where the wording leaves doubt about the cell, and where a bare statement stands beside another of its kind that
 * fits.
 */
export function disagreements(
  { claims: { claims }, tables }: Pick<Parts, 'claims' | 'tables'>,
  isJudged: (claim: ReportClaim) => boolean,
): Iterable<Violation<ClaimFacts>> {
  const isTold = (claim: ReportClaim) => claim.readings.length > 0 && isJudged(claim);
  // Most reports claim something of few kinds.
  return claims.some(isTold) ? disagreeing(claims.filter(isTold), tables) : [];
}

function* disagreeing(told: readonly ReportClaim[], tables: readonly Table[]): Iterable<Violation<ClaimFacts>> {
  const readByProse = new Set<Address>();
  for (const table of tables) for (const address of table.readByProse ?? []) readByProse.add(address);
  const judged = told.filter(({ readings }) => !readings.some((sum) => sum.some((cell) => readByProse.has(cell))));
  for (const claim of judged) {
    const tried = triedReadings(claim, tables);
    const [likeliest] = tried ?? [];
    if (tried === null || likeliest === undefined || fits(claim, tried) || isDoubtful(claim)) continue;
    if (claim.readings.length > 1 && judged.some((other) => isSaidOtherwise(claim, other, tables))) continue;
    const { value: stated, unit, quote, place, named } = claim;
    const { cells, sum } = likeliest;
    const facts = { quote, stated, summed: sum, unit, edition: editionOf(cells, tables), tried: tried.length };
    const isNamed = named === true && claim.certainty === 'exact';
    yield { facts, cells, expected: sum, actual: stated, place, ...(isNamed ? { severity: 'error' as const } : {}) };
  }
}

/** Whether another claim of the same cells fits them: what is said twice is said of two things. */
function isSaidOtherwise(claim: ReportClaim, other: ReportClaim, tables: readonly Table[]): boolean {
  if (other === claim || other.readings[0]?.join() !== claim.readings[0]?.join()) return false;
  const tried = triedReadings(other, tables);
  return tried !== null && fits(other, tried);
}

/** One reading, of which the wording still leaves doubt: nothing is said against it. A part is judged as what it is. */
function isDoubtful({ certainty, readings, relation }: ReportClaim): boolean {
  return certainty === 'ambiguous' && readings.length === 1 && relation === undefined;
}

/** The cell of an address in the table that has it; a table's cells stand in the order of its form. */
function cellAt(tables: readonly Table[], address: Address): Cell | undefined {
  for (const { key, edition, cells } of tables) {
    const own = formGrid(edition, key).byAddress.get(address);
    if (own !== undefined) return cells[own.index];
  }
  return undefined;
}

/** Every reading with its cells; null where one of them holds no number, or no count of the form's unit. */
function triedReadings({ readings }: ReportClaim, tables: readonly Table[]): readonly Tried[] | null {
  const tried: Tried[] = [];
  for (const addresses of readings) {
    const cells: Cell[] = [];
    let sum = 0;
    for (const address of addresses) {
      const cell = cellAt(tables, address);
      if (cell?.value == null || cell.unit === '元') return null;
      cells.push(cell);
      sum += cell.value;
    }
    tried.push({ cells, sum });
  }
  return tried;
}

function fits({ value, unit, relation }: ReportClaim, tried: readonly Tried[]): boolean {
  if (relation === 'part') return tried.some(({ sum }) => sum >= value);
  return tried.some(({ sum }) => sum === value || (unit === '万元' && agreesInMoney(value, sum)));
}

/** Amounts agree where the one is the other rounded, or the same amount in yuan. */
function agreesInMoney(stated: number, sum: number): boolean {
  const decimals = Math.min(decimalsOf(stated), decimalsOf(sum));
  return Math.abs(stated - sum) <= 0.5 * 10 ** -decimals + 1e-9 || stated * 10_000 === sum;
}

function decimalsOf(value: number): number {
  const text = String(value);
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

function editionOf(cells: readonly Cell[], tables: readonly Table[]): Edition {
  const key: TableKey | undefined = cells[0]?.table;
  return tables.find((table) => table.key === key)?.edition ?? '2021';
}
