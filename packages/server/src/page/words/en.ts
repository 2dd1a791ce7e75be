import type { PageWords } from './page-words.js';

/** More names than this are counted, not told. */
const most = 3;

function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`;
}

export const en: PageWords = {
  title: 'Gouji · check annual reports on open government',
  heading: 'Check annual reports on open government',
  lead: 'Every cell is checked against the form, the law and the sums: what is wrong, where, by how much, and what it should be.',
  skip: 'Skip to the findings',
  otherLanguage: '中文',
  api: 'The API',
  files: 'Choose files',
  drop: 'or drop them anywhere on this page, several at once',
  dropHere: 'Let go to check',
  text: 'Paste the text of a report',
  textHint: 'Select all of a page or a document, copy, and paste it here',
  pasted: 'Pasted text',
  previous: 'Choose last year’s reports',
  previousHint:
    'Optional: each body is compared with its own report of last year. Several years among the files are compared by themselves',
  blankAsZero: 'Take blank cells as 0',
  where: 'Where to check',
  here: 'On this computer',
  hereHint: 'the reports do not leave the browser',
  there: 'On the server',
  thereHint: 'the reports go to this server, which keeps nothing',
  withoutScripts: 'Scripts are off: reports go to this server to be checked, and are not kept.',
  check: 'Check',
  stop: 'Stop',
  lists: 'List of corrections',
  workbook: 'Excel workbook',
  markdown: 'Markdown',
  print: 'Print',
  clear: 'Clear',
  results: 'Findings',
  nothingGiven: 'Choose files first, or paste the text of a report.',
  failed: 'The reports were not checked. Try again, or check them in the other place.',
  chosen: (names) =>
    names.length > most
      ? `${names.length} files chosen: ${names.slice(0, most).join(', ')}…`
      : `Chosen: ${names.join(', ')}`,
  checking: (done, all) => `Checking report ${Math.min(done + 1, all)} of ${all}`,
  sending: 'The server is checking',
  stopped: 'Stopped.',
  done: ({ reports, errors, warnings, notes, problems }) =>
    [
      counted(reports, 'report'),
      counted(errors, 'error'),
      counted(warnings, 'warning'),
      counted(notes, 'note'),
      ...(problems > 0 ? [`${counted(problems, 'file')} not read`] : []),
    ].join(', '),
};
