import { type Edition, type FormGrid, formGrid, type Sum, type SumKind, sumsOf, type TableKey } from '../form/index.js';

/**
 * The three families of sums. A cell stands in at most one sum of each, and only the row of what was concluded
 * stands in all three: that is what bounds how much one wrong cell can break.
 */
export const families = 3;
const familyOf: Readonly<Record<SumKind, number>> = { row: 0, block: 0, balance: 1, outcomes: 2 };

/** Which cells stand in which sums of a table, and with which sign: `left - right` counts left cells as +1. */
export interface Incidence {
  readonly grid: FormGrid;
  readonly sums: readonly Sum[];
  readonly family: Uint8Array;
  /** `sumAt[cell * families + family]`: the sum of that family that the cell stands in, -1 when none. */
  readonly sumAt: Int16Array;
  readonly signAt: Int8Array;
  /** The cells of each sum, in form order. */
  readonly members: readonly Int16Array[];
  /** How many cells the largest sum of each family has. */
  readonly breadth: Int16Array;
  /** For a balance the outcome sum of the same column and the other way round, -1 when there is none. */
  readonly partner: Int16Array;
  /** 1 for a cell that the form defines as the sum of others. */
  readonly total: Uint8Array;
}

function incidence(edition: Edition, table: TableKey): Incidence {
  const grid = formGrid(edition, table);
  const sums = sumsOf(edition, table);
  const sumAt = new Int16Array(grid.cells.length * families).fill(-1);
  const signAt = new Int8Array(grid.cells.length * families);
  const total = new Uint8Array(grid.cells.length);
  sums.forEach(({ kind, left, right }, index) => {
    const put = (cell: number, sign: number) => {
      sumAt[cell * families + familyOf[kind]] = index;
      signAt[cell * families + familyOf[kind]] = sign;
    };
    for (const cell of left) put(cell, 1);
    for (const cell of right) put(cell, -1);
    if (kind !== 'balance') for (const cell of right) total[cell] = 1;
  });
  const members = sums.map(({ left, right }) => Int16Array.from([...left, ...right]).sort());
  const breadth = new Int16Array(families);
  sums.forEach(({ kind }, index) => {
    const family = familyOf[kind];
    breadth[family] = Math.max(breadth[family] as number, members[index]?.length ?? 0);
  });
  return {
    grid,
    sums,
    family: Uint8Array.from(sums, ({ kind }) => familyOf[kind]),
    sumAt,
    signAt,
    members,
    breadth,
    partner: Int16Array.from(sums, (sum) => sums.findIndex((other) => isPartner(sum, other))),
    total,
  };
}

function isPartner(one: Sum, other: Sum): boolean {
  return one.along === other.along && familyOf[one.kind] + familyOf[other.kind] === 3;
}

function incidences(edition: Edition): Readonly<Record<TableKey, Incidence>> {
  return {
    proactive: incidence(edition, 'proactive'),
    applications: incidence(edition, 'applications'),
    disputes: incidence(edition, 'disputes'),
  };
}

const all = { '2019': incidences('2019'), '2021': incidences('2021') };

/** The incidence of one table of one edition; computed once. */
export function incidenceOf(edition: Edition, table: TableKey): Incidence {
  return all[edition][table];
}
