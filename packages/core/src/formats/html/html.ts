import type { Words } from '../../messages/words.js';
import { Tally } from '../corrections/tally.js';
import { type CheckEntry, isUnread } from '../entry.js';
import type { Writer } from '../writer.js';
import { contentsMarkup } from './contents.js';
import { pageClosing, pageOpening } from './page.js';
import { reportMarkup } from './report.js';
import { htmlWordsOf } from './words/html-words-of.js';

/**
 * The findings of a run as one page that needs nothing beside itself: each report's findings beside the form's tables.
 * Reports are written as they come. What is only known in the end, the table of contents, is written there, and stands
 * first by the slots of a declarative shadow tree; a browser without them shows it last. `back` is the address of the page
 * from which the reports were sent, where there is one.
 */
export function htmlWriter(words: Words, { back }: { readonly back?: string } = {}): Writer<CheckEntry> {
  const own = htmlWordsOf(words.lang);
  const findings = findingsWriter(words);
  const head = back === undefined ? own : { ...own, back: { href: back, text: own.otherReports } };
  return {
    open: () =>
      `${pageOpening(head, words).html}<template shadowrootmode="open"><slot name="contents"></slot><slot></slot></template>`,
    entry: (entry) => findings.entry(entry),
    close: () => `${findings.close()}${pageClosing}`,
  };
}

/** The same without a page around it: a report for each entry, then the contents, for pages that have more to show. */
export function findingsWriter(words: Words): Writer<CheckEntry> {
  const tally = new Tally(words);
  const ids: string[] = [];
  return {
    open: () => '',
    entry(entry) {
      const id = `r${ids.length + 1}`;
      const report = isUnread(entry) ? '' : reportMarkup(entry, id, words).html;
      tally.add(entry);
      if (!isUnread(entry)) ids.push(id);
      return report;
    },
    close() {
      // One report needs no contents.
      const isOne = ids.length === 1 && tally.unread.length === 0;
      return isOne ? '' : contentsMarkup(tally, ids, words).html;
    },
  };
}
