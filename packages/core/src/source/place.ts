/**
 * Where something stands in the file itself, where that is more than its text:
 * in a page's source, in a table of a document, on a page.
 */
export type Origin =
  /** Offsets and line in the source text of a web page, counted as in {@link TextPlace}. */
  | { readonly kind: 'source'; readonly start: number; readonly end: number; readonly line: number }
  /** The table of a document, row and cell, each from 1. */
  | { readonly kind: 'cell'; readonly table: number; readonly row: number; readonly cell: number }
  /** The paragraph of a document, from 1, those in tables not counted. */
  | { readonly kind: 'paragraph'; readonly paragraph: number }
  /** The cell of a workbook, as its programs name it: `B5`. */
  | { readonly kind: 'sheet'; readonly sheet: string; readonly cell: string }
  /** The page, from 1, and the box on it: left, top, right, bottom in points from the page's top left. */
  | { readonly kind: 'page'; readonly page: number; readonly box: readonly [number, number, number, number] };

/**
 * Where something stands in a source. Text is measured in UTF-16 units from the start of the text that the report
 * keeps; `line` counts from 1. What is no plain text tells beside it where it stands in its file.
 */
export interface TextPlace {
  readonly kind: 'text';
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly origin?: Origin;
}

export type Place = TextPlace;

/** The line of a place in its file, from 1, or null where the file has none. */
export function lineOf(place: Place | null): number | null {
  if (place === null) return null;
  const { origin, line } = place;
  if (origin === undefined) return line;
  return origin.kind === 'source' ? origin.line : null;
}
