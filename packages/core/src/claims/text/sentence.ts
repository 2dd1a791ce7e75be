/**
 * A sentence without its white space, in half-width signs, with the way back to the source.
 * Quotation marks are left out as well, and so are titles of documents: 《…》.
 */
export interface Sentence {
  readonly text: string;
  /** `offsets[i]`: where the character at `i` stands in the source. */
  readonly offsets: ArrayLike<number>;
  /** It opens a part of the text: （二）…, 一、…, 1.… */
  readonly opens: boolean;
  /** It is a heading of its own line. */
  readonly heading: boolean;
  /** It opens a paragraph. */
  readonly paragraph: boolean;
}
