import type { Reading } from '../grammar/read.js';

/** What is known of a file beside its bytes. The bytes decide; this helps where they leave a choice. */
export interface FileHints {
  readonly name?: string | undefined;
  readonly mediaType?: string | undefined;
}

/** What was read of one document. */
export interface DocumentReading {
  /** Its path in the archive that holds it; null for a file that is the document itself. */
  readonly path: string | null;
  readonly reading: Reading;
}
