import type { Report } from '../../grammar/report.js';
import type { Words } from '../../messages/words.js';
import type { Decision } from '../../review/decision.js';
import type { SinceLast } from '../../review/rounds/since-last.js';
import type { HtmlWords } from './words/html-words.js';

/** A report being told on the page. */
export interface Telling {
  readonly report: Report;
  readonly decisions: ReadonlyMap<string, Decision> | null;
  readonly since: SinceLast | null;
  readonly words: Words;
  readonly own: HtmlWords;
  /** What the ids of this report's elements begin with. */
  readonly id: string;
}
