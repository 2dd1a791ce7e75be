import type { Token } from '../../grid/token.js';
import type { Label } from '../labels/lexicon.js';
import type { LabelFit } from '../report.js';

/** A label of the table's head or of merged cells, as printed. */
export interface Heading {
  readonly label: Label;
  readonly fit: LabelFit;
  readonly tokens: readonly Token[];
  /** How many cells with words stand before it in the table. */
  readonly wordsBefore: number;
}

/** A label with the cells that follow it, before the cells are placed under columns. */
export interface Entry {
  /** The form's row; null for a label that the form does not have, and for cells without a label. */
  readonly label: Label | null;
  readonly fit: LabelFit;
  /** What is printed as the label; empty for cells without one. */
  readonly printed: readonly Token[];
  /** Cells after the label up to the next label or the row's end: figures, blanks, words. */
  readonly cells: Token[];
  /** Where in its written row the label stands, and how many cells that row has; both 0 without written rows. */
  readonly labelAt: number;
  readonly rowLength: number;
}

/** What the tokens of one table come to. */
export interface Entries {
  readonly entries: readonly Entry[];
  readonly headings: readonly Heading[];
}
