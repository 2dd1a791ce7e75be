import type { Reading } from '../grammar/read.js';
import type { CharacterMap } from '../source/pdf/file/character-maps.js';

/** What is known of a file beside its bytes. The bytes decide; this helps where they leave a choice. */
export interface FileHints {
  readonly name?: string | undefined;
  readonly mediaType?: string | undefined;
  /**
   * Gives what tells the characters of a Chinese font that a PDF does not bring along, by its name there: `UniGB-UCS2-H`
   * for `cmaps/UniGB-UCS2-H.bcmap` of pdfjs-dist. Only needed where packages cannot be found, as in a browser.
   */
  readonly characterMap?: CharacterMap | undefined;
}

/** What was read of one document. */
export interface DocumentReading {
  /** Its path in the archive that holds it; null for a file that is the document itself. */
  readonly path: string | null;
  readonly reading: Reading;
}
