import type { Words } from '../../messages/words.js';
import { goneLines, sinceSentence } from '../corrections/gone.js';
import { unsureOf } from '../corrections/unsure.js';
import { type CheckEntry, isUnread, type Unread } from '../entry.js';
import type { RunWriter } from '../writer.js';
import { isReturned, letterOf, listed, namedBy, openRecords, openSince } from './letter/letter.js';
import type { LetterWords } from './letter/words/letter-words.js';
import { letterWordsOf } from './letter/words/letter-words-of.js';
import { paragraph, paragraphOnNewPage } from './office/markup.js';
import { documentOf } from './office/package.js';

export { rollUpDocx } from '../rollup/docx.js';
export { formDocx, templateDocx } from './form-docx.js';

/**
 * Letters of corrections (退回修改意见) as a document of Word: one for each report with errors or warnings, each from a
 * new page, then a page on the reports and files that get none. It is whole only in the end; its bytes are the last chunk.
 */
export function docxWriter(words: Words): RunWriter<CheckEntry> {
  const own = letterWordsOf(words.lang);
  const letters: string[] = [];
  const clean: string[] = [];
  const unread: Unread[] = [];
  return {
    open: () => '',
    entry(entry) {
      if (isUnread(entry)) {
        unread.push(entry);
        return '';
      }
      const records = openRecords(entry, words);
      if (isReturned(records)) letters.push(letterOf(entry, records, letters.length === 0, words, own));
      else {
        const since = sinceSentence(openSince(entry), words);
        const told = [
          ...records.map(({ message }) => message),
          ...(since === null ? [] : [since]),
          ...goneLines(entry.since, words),
          ...unsureOf(entry, words),
        ];
        clean.push([own.rest.report(namedBy(entry)), ...told].join('\n'));
      }
      return '';
    },
    close() {
      const rest = restOf(clean, unread, letters.length === 0, words, own);
      return documentOf(own.name, [...letters, rest].join(''));
    },
  };
}

/** The page for those who send the letters. */
function restOf(
  clean: readonly string[],
  unread: readonly Unread[],
  isFirst: boolean,
  { corrections }: Words,
  { rest }: LetterWords,
): string {
  if (clean.length === 0 && unread.length === 0) return isFirst ? paragraph('Text', corrections.nothing) : '';
  const problems = unread.map(({ source, problem }) => rest.file(source, problem.message));
  return [
    (isFirst ? paragraph : paragraphOnNewPage)('Title', rest.title),
    ...(clean.length === 0 ? [] : [paragraph('Text', rest.clean), ...listed(clean)]),
    ...(problems.length === 0 ? [] : [paragraph('Text', rest.unread), ...listed(problems)]),
  ].join('');
}
