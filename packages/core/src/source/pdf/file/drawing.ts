import type { Matrix } from './matrix.js';

/** What a page has drawn, as the library gives it: each step's number and what it is given. */
export interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
  readonly steps: Steps;
  /** From the page's own measure to points from its top left. */
  readonly page: Matrix;
}

/** The numbers of the steps that matter here, by their names in the library. */
export interface Steps {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly constructPath: number;
  readonly endPath: number;
  readonly stroke: number;
  readonly closeStroke: number;
  readonly fill: number;
  readonly eoFill: number;
  readonly fillStroke: number;
  readonly eoFillStroke: number;
  readonly showText: number;
  readonly shadingFill: number;
  readonly paintImageXObject: number;
  readonly paintImageXObjectRepeat: number;
  readonly paintImageMaskXObject: number;
  readonly paintImageMaskXObjectGroup: number;
  readonly paintImageMaskXObjectRepeat: number;
  readonly paintInlineImageXObject: number;
  readonly paintInlineImageXObjectGroup: number;
}

/** The way that a path is painted, and its steps with their points one after the other, where it has any. */
export type DrawnPath = readonly [painted: number, path: readonly [ArrayLike<number> | null]];
