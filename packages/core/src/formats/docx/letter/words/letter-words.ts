import type { Severity } from '../../../../rules/finding.js';

/** What a report is called in a letter. */
export interface Named {
  readonly agency: string | null;
  readonly year: number | null;
  /** The title of the report as it stands there. */
  readonly title: string | null;
  /** The name of its file, without folders; `-` for none. */
  readonly source: string;
}

/** The words of the letters of corrections (退回修改意见). */
export interface LetterWords {
  /** The name of the document. */
  readonly name: string;
  title(report: Named): string;
  addressee(report: Named): string;
  /** What was found, how many of each severity, and by when it is to be mended: the date is left to be filled in. */
  opening(report: Named, counts: Readonly<Record<Severity, number>>): string;
  /** A sentence of the letter, with its end. */
  sentence(text: string): string;
  /** What became of a finding since the last letter. */
  since(standing: string): string;
  /** Before the findings of a severity, with the number of the part. */
  heading(severity: Severity, part: number): string;
  /** Before what the last letter told and this one does not. */
  gone(title: string, part: number): string;
  /** Before what could not be read or judged. */
  unsure(part: number): string;
  /** That a correction is what sums tell, and no more. */
  readonly caution: string;
  readonly heads: {
    readonly number: string;
    readonly where: string;
    readonly written: string;
    readonly expected: string;
    readonly problem: string;
  };
  /** Where on the form, or in the file, a finding is. */
  where(parts: readonly string[]): string;
  line(line: number): string;
  page(page: number): string;
  advice(remedy: string): string;
  basis(basis: string): string;
  note(note: string): string;
  readonly contact: string;
  readonly signature: readonly string[];
  /** The page after the letters: reports that are not sent back, and files without a report. */
  readonly rest: {
    readonly title: string;
    readonly clean: string;
    readonly unread: string;
    /** A file, and why it could not be read. */
    file(source: string, problem: string): string;
    report(report: Named): string;
  };
}
