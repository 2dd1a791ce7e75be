import type { Address } from '../form/address.js';
import type { Edition, TableKey } from '../form/index.js';
import type { Place } from '../source/place.js';

/** What kind of body reports: a department, or a government of a rank. */
export type BodyLevel = 'department' | 'township' | 'county' | 'city' | 'province';

/** What is known beside the prose itself. */
export interface ClaimContext {
  /** The year reported on; null when it is not known. */
  readonly year: number | null;
  /** null when the body's name leaves doubt. */
  readonly level: BodyLevel | null;
  /** The body's name; null or left out when it is not known. */
  readonly agency?: string | null;
  /** The edition of each table: a report may mix both. */
  readonly editions: Readonly<Record<TableKey, Edition>>;
  /** The form's section in which the prose stands, 0 to 5; null when it is not known. */
  readonly section?: number | null;
}

/** What a claim is about: a row or column of the form, or what section six tells in words. */
export type ClaimKind =
  | 'received'
  | 'carriedOver'
  | 'handled'
  | 'concluded'
  | 'carriedForward'
  | 'outcome'
  | 'applicant'
  | 'reconsideration'
  | 'litigation'
  | 'document'
  | 'decision'
  | 'charge'
  | 'fee'
  | 'feeCases';

export type ClaimUnit = '件' | '万元' | '元';

/** Where something stands in the text that was read. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A number that prose states about what the form counts, and how it can be read. */
export interface Claim extends Span {
  readonly kind: ClaimKind;
  /**
   * The readings that the wording allows, the likelier first: the value is the sum of the addresses of one of them.
   * Empty for `fee` and `feeCases`, which no table holds.
   */
  readonly readings: readonly (readonly Address[])[];
  readonly value: number;
  readonly unit: ClaimUnit;
  /** The words that make the claim, as in the source. */
  readonly quote: string;
  /** `exact`: one reading, which the wording names; `ambiguous`: several, or a wording that leaves doubt. */
  readonly certainty: 'exact' | 'ambiguous';
  /** The cells hold at least the value. */
  readonly relation?: 'part';
  /** The wording is the form's own name for the cell: 本年新收, 上年结转, 结转下年度. */
  readonly named?: true;
  /** Said without a figure: 未收到, 无. */
  readonly worded?: true;
}

/** What a list or a rate of the prose comes to. */
export type Arithmetic = PartsSum | Percentage;

interface Reckoned extends Span {
  readonly quote: string;
  readonly stated: number;
  readonly expected: number;
  readonly holds: boolean;
}

/** A list that claims to be whole: its parts and the figures that they are the parts of. */
export interface PartsSum extends Reckoned {
  readonly kind: 'parts-sum';
  readonly parts: readonly number[];
  readonly whole: readonly number[];
}

/** A share (part, whole) or a growth (now, before), in percent; a fall is negative. */
export interface Percentage extends Reckoned {
  readonly kind: 'percentage';
  readonly measure: 'share' | 'growth';
  readonly figures: readonly [number, number];
}

/** Everything that a stretch of prose states in figures about the form, in the order of the text. */
export interface ProseReading {
  readonly claims: readonly Claim[];
  readonly arithmetic: readonly Arithmetic[];
}

/** Gives a claim or a reckoning of a report its place in the report. */
export type Placed<Item> = Item & { readonly place: Place };
