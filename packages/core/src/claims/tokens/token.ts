import type { Field, Sense } from '../lexicon/lexicon.js';

interface Stretch {
  /** Offsets in the sentence. */
  readonly start: number;
  readonly end: number;
}

export interface Word extends Stretch {
  readonly type: 'word';
  readonly field: Field;
  readonly sense: Sense;
}

/** A delimiter. */
export interface Mark extends Stretch {
  readonly type: 'mark';
  readonly char: ',' | '、' | ';' | ':' | '(' | ')';
}

/** 2024年; or months, of which the last is kept: 6月. */
interface Date extends Stretch {
  readonly type: 'year' | 'month';
  readonly value: number;
}

/** What a number counts by its measure word: counts of the form, money, a rate, or anything else. */
export type Measure = 'count' | 'money' | 'percent' | 'bare' | 'other';

export interface Quantity extends Stretch {
  readonly type: 'quantity';
  readonly measure: Measure;
  /** In 元 for money. */
  readonly value: number;
  /** Decimal places as written. */
  readonly decimals: number;
  /** 近, 余, 多, 万: not the very figure. */
  readonly approximate: boolean;
  /** The measure word as written; '' when there is none. */
  readonly unit: string;
  /** The two numbers that a full-width comma between digits may part: 63，112. */
  readonly pair: readonly [number, number] | null;
}

export type Token = Word | Mark | Date | Quantity;
