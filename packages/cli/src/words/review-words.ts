/** Why something outside a review does not go as it should; told within it. Paths and system codes as they are. */
export interface ReviewFacts {
  /** The lock says nothing that can be understood. */
  'lock-unclear': { readonly path: string };
  /** No lock can be made, so that no decision can be kept. */
  'session-unwritable': { readonly path: string; readonly code: string };
  /** The session file is there and cannot be read. */
  'session-unusable': { readonly path: string; readonly code: string };
  'session-changed': { readonly path: string };
  /** For the terminal's own way, and no program is there. */
  'too-long-to-copy': Record<never, never>;
  /** The review was left, and what was decided last is not in its session. */
  unsaved: { readonly reason: string };
  unwritable: { readonly path: string; readonly code: string };
}

export type ReviewWords = { readonly [K in keyof ReviewFacts]: (facts: ReviewFacts[K]) => string };

/** How files that leave a review are called. */
export interface ExportWords {
  readonly list: string;
  readonly corrected: string;
}
