import type { Address } from '../form/address.js';
import type { TableKey } from '../form/index.js';
import type { Place } from '../source/place.js';

/**
 * What each kind of doubt knows. A doubt says that Gouji could not read something for certain; it says nothing
 * against the report.
 */
export interface DoubtFacts {
  /** A row's figures do not fall under its columns in exactly one way; its cells are left out. */
  'row-cells': { readonly label: string; readonly expected: number; readonly found: number };
  /**
   * The figures of a row stand without anything between them, and the sums of the form leave no reading, or several:
   * then `readings` has two of them, null for a blank cell. Its cells are left out.
   */
  'figures-not-apart': {
    readonly label: string;
    readonly expected: number;
    readonly readings: readonly (readonly (number | null)[])[];
  };
  /** Rows were read in the only way in which these sums hold, which are no evidence any more. Their cells are told. */
  'read-by-sums': { readonly rows: number; readonly sums: number };
  /** A row of a table without sums was read in the only way that these words of the prose leave. Its cells are told. */
  'read-by-prose': { readonly label: string; readonly quotes: readonly string[] };
  /**
   * Rows have more figures than columns and others too few: the text has lost the order in which its cells stand. All
   * figures of the table are left out.
   */
  'figures-scattered': { readonly rows: number };
  /** A row stands where the form does not have it; label and position disagree, so its cells are left out. */
  'row-order': { readonly label: string };
  /** A row stands there twice with different contents; its cells are left out. */
  'row-twice': { readonly label: string };
  /** A label is recognised only by likeness and could be another row's; its cells are left out. */
  'label-unclear': { readonly label: string };
  /** The columns' headings are not in the order of the form; the table's cells are left out. */
  'column-order': { readonly heading: string };
  /** Figures that no label of the form goes with. */
  'figures-without-label': { readonly found: number };
  /**
   * A row has lost its label, or it stands apart from the figures, and only their place tells that they are the row's.
   * They are read so.
   */
  'row-by-place': { readonly label: string };
  /** A space inside a figure was taken as part of one number. */
  'space-in-number': { readonly raw: string };
  /** The labels of a table are there, but none of its figures could be placed. */
  'table-unread': { readonly table: TableKey };
  /** The source holds several reports; they were read one by one. */
  'several-reports': { readonly count: number };
  /** Characters that the encoding does not have; they were read as �. */
  'broken-characters': { readonly encoding: string; readonly count: number };
  /** No title was found that names the body, the year, or either: rules that ask for them say nothing. */
  'title-unread': { readonly lacks: 'agency' | 'year' | 'both' };
  /** Pages of a file, from 1, that have no text: pictures, which are not read. */
  'pages-without-text': { readonly pages: readonly number[] };
}

export type DoubtKind = keyof DoubtFacts;

interface DoubtOf<K extends DoubtKind> {
  readonly kind: K;
  readonly facts: DoubtFacts[K];
  readonly table: TableKey | null;
  /** The cells left out because of it, or read as it says. */
  readonly cells: readonly Address[];
  readonly place: Place | null;
}

/** Something about the reading that a person should look at. */
export type Doubt = { readonly [K in DoubtKind]: DoubtOf<K> }[DoubtKind];
