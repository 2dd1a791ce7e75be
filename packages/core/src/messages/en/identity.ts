import { quotable } from '../figure-text.js';
import type { PartWords } from '../words.js';

const kinds = { department: 'a department', government: 'a government', township: 'a township' } as const;

const remnants = {
  placeholder: 'A blank of the template is not filled in',
  'empty-brackets': 'Brackets hold nothing',
  doubled: 'Words stand twice',
  punctuation: 'Punctuation stands twice',
  markup: 'Code of a page or a document is left in the text',
} as const;

export const identity: PartWords<'identity'> = {
  'identity/period': {
    title: 'the period stated is 1 January to 31 December of the report year',
    message: ({ facts: { year, printed } }) =>
      `The period is stated as “${printed}”; it must be 1 January to 31 December ${year}`,
    advice: 'Correct the period; if the title states the wrong year, correct that.',
  },
  'identity/year': {
    title: 'what is reported is the work of the report year',
    message: ({ facts: { year, stated, quote, times } }) =>
      `The report is for ${year}, but its text speaks of ${stated}${times > 1 ? ` (${times} times)` : ''}: “${quotable(quote)}”`,
    advice: 'Check whether this is left from an earlier report; if it is meant, say how it relates to the year.',
  },
  'identity/carry-target': {
    title: 'applications are carried forward to the year after the report’s',
    message: ({ facts: { year, target } }) =>
      `The report for ${year} carries applications forward to ${target} instead of ${year + 1}`,
    advice: 'Check the year; if these came from the year before, say so (上年结转).',
  },
  'identity/agency': {
    title: 'the body that the text speaks of as its own is that of the title',
    message: ({ facts: { agency, named } }) =>
      `This is the report of “${quotable(agency)}”, but its text names “${quotable(named)}” as its own body`,
    advice: 'Check whether the text was copied from another body’s report, and correct the name.',
  },
  'identity/deadline': {
    title: 'the report is published by the day that the law sets',
    message: ({ facts: { kind, due, published } }) =>
      `The page is dated ${published}; the report of ${kinds[kind]} is due by ${due}`,
    advice: 'Check when it was first published; a page that was posted again may be passed over.',
  },
  'identity/leftover': {
    title: 'nothing of a template, nothing twice and no code is left in the text',
    message: ({ facts: { kind, printed } }) => `${remnants[kind]}: “${quotable(printed)}”`,
    advice: 'Complete it or take it out.',
  },
};
