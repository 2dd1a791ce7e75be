import type { Compared } from '../../../rollup/compared.js';
import type { RollUpFacts } from '../../../rollup/roll-up.js';
import type { LackReason, LeftOutReason } from '../../../rules/rollup/roll-up.js';

/** The words of a roll-up around its form: the account of who is in, and what is not. */
export interface RollUpWords {
  /** The heading of the account. */
  readonly account: string;
  /** What follows the name of the government's own office. */
  readonly office: string;
  /** The heading of the sums, where those that are 0 are left out. */
  readonly sums: string;
  readonly bodies: string;
  readonly missing: string;
  readonly doubled: string;
  readonly leftOut: string;
  readonly gaps: string;
  readonly findings: string;
  readonly unread: string;
  readonly reasons: Readonly<Record<LeftOutReason, string>>;
  readonly lacks: Readonly<Record<LackReason, string>>;
  /** The columns of the workbook's own sheets, and the names of these. */
  readonly columns: Readonly<Record<'cell' | 'body' | 'figure' | 'source' | 'matter' | 'told', string>>;
  readonly sheets: Readonly<Record<'bodies' | 'account', string>>;
  title(government: string | null, year: number): string;
  scope(year: number, bodies: number): string;
  /** What is added up, where no government has a name. */
  sumOf(bodies: number): string;
  notice(cells: number): string;
  repeated(name: string, first: number, line: number): string;
  noBody: string;
  of(name: string, told: string): string;
  inYear(name: string, year: number | null): string;
  /** What is said of something, with the reason. */
  because(what: string, reason: string): string;
  list(items: readonly string[]): string;
  cells(names: readonly string[], all: number): string;
  compared(source: string, counts: Compared): string;
  readonly problems: { readonly [K in keyof RollUpFacts]: (facts: RollUpFacts[K]) => string };
}
