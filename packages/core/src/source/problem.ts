/** Why an input gives no report at all. Each kind has its sentence, with what to do, in both languages. */
export interface ProblemFacts {
  /** No bytes. */
  empty: Record<never, never>;
  /** Only white space. */
  'white-space': Record<never, never>;
  /** Not text: NUL bytes or control characters. */
  binary: Record<never, never>;
  /** A known kind of file that is not read as text, whatever its name says. */
  'other-format': { readonly format: 'PDF' | 'Word' | 'Excel' | 'Zip' | 'HTML' | 'RTF' | 'image' };
  /** Markup nested or repeated beyond anything that a report is written as. */
  tangled: { readonly format: 'HTML' | 'Word' | 'Excel' | 'PDF' };
  /** Text in which neither a section nor a table of the form is found. */
  'no-report': Record<never, never>;
  /** Longer than is read. */
  'too-large': { readonly bytes: number; readonly limit: number };
  /** The file could not be opened or read; `code` is the system's, e.g. EACCES. */
  unreadable: { readonly code: string };
}

export type ProblemKind = keyof ProblemFacts;

/** Why nothing was read, and the facts that its sentence needs. */
export type InputProblem = {
  readonly [K in ProblemKind]: { readonly kind: K; readonly facts: ProblemFacts[K] };
}[ProblemKind];
