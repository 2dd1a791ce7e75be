import type { PrettyWords } from '../pretty-words.js';

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

export const pretty: PrettyWords = {
  stdin: 'standard input',
  noTitle: '(no body named)',
  year: (year) => `${year}`,
  beside: (reports) => `compared with ${reports.map(({ year, source }) => `${year} (${source})`).join(', ')}`,
  line: (line) => `line ${line}`,
  lines: (first, last) => `lines ${first} to ${last}`,
  oneOf: (reports) => `one of ${reports} reports in the file`,
  notCompared: 'not compared',
  allZero: 'every figure of both years is 0',
  noFindings: 'nothing found wrong',
  noFindingsYet: 'nothing found wrong, but not everything could be judged',
  blank: 'blank',
  zeros: (count) => (count === 1 ? 'the other addend is 0' : `the other ${count} addends are 0`),
  moreCells: (count) => `${counted(count, 'more cell', 'more cells')}`,
  difference: (difference) => `off by ${difference}`,
  advice: 'To do',
  apart: '; ',
  likeliest: 'Likeliest',
  equallyLikely: (count) => `These ${count} corrections are equally likely; the sums alone cannot tell:`,
  alsoPossible: 'Also possible',
  moreSuggestions: (count) => `${counted(count, 'more correction')}`,
  together: (count) => `These ${count} findings probably come from one slip:`,
  inDoubt: 'Reading in doubt (Gouji could not read it for certain)',
  notAssessable: 'Not assessable',
  summary: ({ reports, errors, warnings, notes, doubts, problems }) =>
    [
      counted(reports, 'report'),
      counted(errors, 'error'),
      counted(warnings, 'warning'),
      counted(notes, 'note'),
      ...(doubts > 0 ? [counted(doubts, 'doubt')] : []),
      ...(problems > 0 ? [`${counted(problems, 'input')} unreadable`] : []),
    ].join(', '),
  explainHint: '"gouji explain <rule>" tells what a rule requires and why.',
};
