/**
 * A sentence without its white space, in half-width signs, with where it stands in the source.
 * Quotation marks are left out as well, and so are titles of documents: 《…》.
 */
export interface Sentence {
  readonly text: string;
  /** Where it begins in the source. */
  readonly start: number;
  /** It opens a part of the text: （二）…, 一、…, 1.… */
  readonly opens: boolean;
  /** It is a heading of its own line. */
  readonly heading: boolean;
  /** It opens a paragraph. */
  readonly paragraph: boolean;
}
