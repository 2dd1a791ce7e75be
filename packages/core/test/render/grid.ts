import type { Address, FormBlock, FormRow } from '../../src/form/index.js';
import { entryOf, type FilledTable } from './filled.js';
import type { Role } from './pieces.js';
import type { TableStyle } from './style.js';

/** A cell of the form as a word processor holds it: its text and how far it is merged. */
export interface GridCell {
  readonly role: Extract<Role, 'label' | 'heading' | 'figure'>;
  readonly text: string;
  /** Columns it spans. */
  readonly span: number;
  /** Rows it spans. */
  readonly down: number;
  readonly cell?: Address;
}

export interface GridRow {
  /** The key of the form's row; null for rows of headings. */
  readonly key: string | null;
  readonly cells: readonly GridCell[];
}

export function label(text: string, span = 1, down = 1): GridCell {
  return { role: 'label', text, span, down };
}

export function heading(text: string, span = 1, down = 1): GridCell {
  return { role: 'heading', text, span, down };
}

/** The figures of one row; the last spans what is left of `width`. */
export function figures(table: FilledTable, block: FormBlock, row: FormRow, width = block.columns.length): GridCell[] {
  return block.columns.map((column, index) => {
    const address = `${table.key}.${row.key}.${column.key}` as Address;
    const span = index === block.columns.length - 1 ? width - index : 1;
    return { role: 'figure', text: entryOf(table, address).raw, span, down: 1, cell: address };
  });
}

/** Writes the same heading in its way each time it comes: the nth time it is called for a label. */
export function headings(style: TableStyle): (formLabel: string) => string {
  const seen = new Map<string, number>();
  return (formLabel) => {
    const nth = seen.get(formLabel) ?? 0;
    seen.set(formLabel, nth + 1);
    return style.heading(style.wording(formLabel), nth);
  };
}
