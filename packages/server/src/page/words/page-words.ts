import type { Summary } from '@gouji/core/formats';

/** The words of the page at `/`, beside those of the findings. */
export interface PageWords {
  readonly title: string;
  readonly heading: string;
  readonly lead: string;
  /** Leads past the form. */
  readonly skip: string;
  /** The other language, in that language. */
  readonly otherLanguage: string;
  readonly api: string;
  readonly files: string;
  readonly drop: string;
  readonly dropHere: string;
  readonly text: string;
  readonly textHint: string;
  /** The name that a report is told by when its text was pasted. */
  readonly pasted: string;
  /** The field for last year's reports. */
  readonly previous: string;
  readonly previousHint: string;
  readonly blankAsZero: string;
  readonly where: string;
  readonly here: string;
  readonly hereHint: string;
  readonly there: string;
  readonly thereHint: string;
  readonly withoutScripts: string;
  readonly check: string;
  readonly stop: string;
  readonly lists: string;
  readonly workbook: string;
  readonly markdown: string;
  readonly print: string;
  readonly clear: string;
  readonly results: string;
  readonly nothingGiven: string;
  readonly failed: string;
  chosen(names: readonly string[]): string;
  checking(done: number, all: number): string;
  readonly sending: string;
  readonly stopped: string;
  done(summary: Pick<Summary, 'reports' | 'errors' | 'warnings' | 'notes' | 'problems'>): string;
}
