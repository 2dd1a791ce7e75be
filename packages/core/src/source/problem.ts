/** The kinds of file that hold others, or that a password can shut. */
export type Container = 'PDF' | 'Word' | 'Excel' | 'Zip';

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
  /** A password keeps the file shut. */
  locked: { readonly format: Container };
  /** Parts of the file are missing or broken, so that nothing in it can be found. */
  damaged: { readonly format: Container };
  /** What it unpacks to is longer than is read. */
  'unpacks-too-large': { readonly limit: number };
  /** A file of so many pages without any text: pictures of pages. */
  pictures: { readonly pages: number };
  /** More pages than any report has. */
  'too-many-pages': { readonly pages: number; readonly limit: number };
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
