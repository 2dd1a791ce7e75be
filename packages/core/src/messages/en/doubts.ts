import { quotable } from '../figure-text.js';
import type { DoubtWords } from '../words.js';
import { counted, tableNames } from './names.js';

export const doubts: DoubtWords = {
  'row-cells': ({ label, expected, found }) =>
    `row “${quotable(label)}” should have ${counted(expected, 'figure')} but has ${found}; which column each belongs to is unclear, so they are left out`,
  'row-order': ({ label }) => `row “${quotable(label)}” does not stand where the form has it, so it is left out`,
  'row-twice': ({ label }) => `row “${quotable(label)}” stands there twice with different figures, so it is left out`,
  'label-unclear': ({ label }) =>
    `“${quotable(label)}” only resembles a label of the form and may be another row’s, so it is left out`,
  'column-order': ({ heading }) =>
    `the heading “${quotable(heading)}” does not stand where the form has it, so the table’s figures are left out`,
  'figures-without-label': ({ found }) => `${counted(found, 'figure')} without a row they belong to, left out`,
  'space-in-number': ({ raw }) => `“${quotable(raw)}” has a space inside; it is read as one number`,
  'table-unread': ({ table }) =>
    `${tableNames[table]} has its labels, but none of its figures could be read for certain; they are left out`,
  'several-reports': ({ count }) => `this holds ${counted(count, 'report')}, read one by one`,
  'broken-characters': ({ encoding, count }) => `${counted(count, 'character')} not valid in ${encoding}, read as “�”`,
};
