import type { Address } from '../../form/address.js';
import type { Cell } from '../../grammar/report.js';
import type { CellBeside, Violation } from '../finding.js';
import { cellBeside, cellIn, type YearRecord } from './year-record.js';

/** The reports of one body for two consecutive years. */
export interface YearPair {
  readonly earlier: YearRecord;
  readonly later: YearRecord;
  /** Which of the two is the report that is judged; the other stands beside it. */
  readonly judged: 'earlier' | 'later';
}

/** The years of a pair, as findings tell them. */
export interface PairYears {
  readonly earlier: number;
  readonly later: number;
}

export function yearsOf({ earlier, later }: YearPair): PairYears {
  return { earlier: earlier.year, later: later.year };
}

/** Cells of both reports, apart as a violation has them: those of the report that is judged, and those beside. */
export function cellsOf(
  { earlier, later, judged }: YearPair,
  addresses: { readonly earlier: readonly Address[]; readonly later: readonly Address[] },
): Required<Pick<Violation<never>, 'cells' | 'beside'>> {
  const isLater = judged === 'later';
  const [own, other] = isLater ? [later, earlier] : [earlier, later];
  const [ownAddresses, others] = isLater ? [addresses.later, addresses.earlier] : [addresses.earlier, addresses.later];
  return {
    cells: ownAddresses.map((address) => cellIn(own, address)).filter((cell): cell is Cell => cell !== null),
    beside: others.map((address) => cellBeside(other, address)).filter((cell): cell is CellBeside => cell !== null),
  };
}
