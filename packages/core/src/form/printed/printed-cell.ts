import type { FormLabel } from '../address.js';
import type { FormCell } from '../cells.js';
import type { form2019 } from '../form-2019.js';
import type { form2021 } from '../form-2021.js';

/** What the official form prints over or beside several columns or rows, and in its corners. */
export const printedHeads = {
  corner: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  applicants: '申请人情况',
  organizations: '法人或其他组织',
  content: '信息内容',
  litigation: '行政诉讼',
  direct: '未经复议直接起诉',
  afterReconsideration: '复议后起诉',
} as const;

type Grouped<Row> = Row extends { readonly group: infer Group } ? Group : never;
type Itemized<Block> = Block extends { readonly item: infer Item } ? Item : never;
type FormOf = typeof form2019 | typeof form2021;

/** Every label that either edition prints. */
export type PrintedLabel =
  | FormLabel
  | (typeof printedHeads)[keyof typeof printedHeads]
  | Grouped<FormOf['tables']['applications']['blocks'][number]['rows'][number]>
  | Itemized<FormOf['tables']['proactive']['blocks'][number]>;

/** A cell of the form as printed; a merged one covers several columns or rows to its right and below. */
export interface PrintedCell {
  /** `remark`: no head of anything; `over`: a head of columns; `beside`: one of rows. */
  readonly kind: 'remark' | 'over' | 'beside' | 'figure';
  /** '' where a figure goes. */
  readonly text: PrintedLabel | '';
  readonly columns: number;
  readonly rows: number;
  /** The cell of the form, where a figure goes. */
  readonly cell: FormCell | null;
}

export type PrintedRow = readonly PrintedCell[];

export function over(text: PrintedLabel, columns = 1, rows = 1): PrintedCell {
  return { kind: 'over', text, columns, rows, cell: null };
}

export function beside(text: PrintedLabel, columns = 1, rows = 1): PrintedCell {
  return { kind: 'beside', text, columns, rows, cell: null };
}

export function remark(text: PrintedLabel, columns: number, rows: number): PrintedCell {
  return { kind: 'remark', text, columns, rows, cell: null };
}

export function figure(cell: FormCell, columns = 1): PrintedCell {
  return { kind: 'figure', text: '', columns, rows: 1, cell };
}
