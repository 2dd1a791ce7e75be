import type { Doubt, DoubtKind } from '../grammar/doubts.js';

/** The kinds of doubt about one row, which often come by the dozen. */
const rowKinds = ['row-cells', 'row-order', 'row-twice', 'label-unclear'] as const satisfies readonly DoubtKind[];

export type RowDoubtKind = (typeof rowKinds)[number];

type RowDoubt = Extract<Doubt, { readonly kind: RowDoubtKind }>;

export function isRowDoubt(doubt: Doubt): doubt is RowDoubt {
  return (rowKinds as readonly DoubtKind[]).includes(doubt.kind);
}
