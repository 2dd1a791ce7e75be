/**
 * How much one session holds. What is longer is cut before it becomes part of a session or refused when one is read,
 * so that a session that was written can always be read again.
 */
export const limits = {
  /** UTF-16 units of the whole file. */
  session: 64_000_000,
  reports: 100_000,
  /** In one report. */
  decisions: 10_000,
  edits: 1_000,
  /** Recent reasons. */
  reasons: 50,
  /** UTF-16 units of a reason, a note, a name, a path. */
  text: 10_000,
  /** UTF-16 units of a text of the report that a finding is known by. */
  quoted: 500,
  /** Members or items of one value that a finding is known by. */
  items: 1_000,
  /** Levels of values within values that this version knows nothing of. */
  depth: 32,
} as const;
