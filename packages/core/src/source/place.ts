/**
 * Where something stands in a source. Text is measured in UTF-16 units from the start of the decoded text;
 * `line` counts from 1. Other sources (pages, sheets) add kinds of their own.
 */
export interface TextPlace {
  readonly kind: 'text';
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

export type Place = TextPlace;

/** The line of a place, from 1, or null where its source has none. */
export function lineOf(place: Place | null): number | null {
  return place === null ? null : place.line;
}
