import type { TableKey } from '../../form/index.js';
import { atMost, quotable } from '../figure-text.js';
import type { DoubtWords, RowDoubtWords } from '../words.js';
import { counted, tableNames } from './names.js';

/** A row by its label, or table four, whose one row has none. */
function rowOf(label: string, table: TableKey | null): string {
  return label === '' && table !== null ? tableNames[table] : `row “${quotable(label)}”`;
}

export const doubts: DoubtWords = {
  'row-cells'({ label, expected, found }, table) {
    const row = rowOf(label, table);
    const leftOut = 'which column each belongs to is unclear, so they are left out';
    if (found === 0) return `${row} has no figures, and fewer cells than the ${expected} of the form; it is left out`;
    if (found !== expected) return `${row} should have ${counted(expected, 'figure')} but has ${found}; ${leftOut}`;
    // Table four may also have its figures in several lines.
    const why = label === '' ? 'with blank cells among them, or in several lines' : 'with blank cells among them';
    return `${row} has ${counted(found, 'figure')} ${why}; ${leftOut}`;
  },
  'figures-not-apart'({ label, readings }, table) {
    const row = `the figures of ${rowOf(label, table)} stand without anything between them`;
    const [one, other] = readings.map((figures) => figures.map((figure) => figure ?? 'blank').join(', '));
    if (table === 'proactive') return `${row} and no sum sets them apart; they are left out`;
    if (one === undefined) return `${row} and no way to cut them makes the sums hold; they are left out`;
    if (other === undefined) return `${row}: its own total reads ${one}, but other sums fail then; they are left out`;
    return `${row}: the sums allow ${one} and also ${other}; they are left out`;
  },
  'figures-scattered': ({ rows }, table) =>
    `${counted(rows, 'row')} have more figures than columns: the text has lost the order of its cells, so the figures${table === null ? '' : ` of ${tableNames[table]}`} are left out`,
  'read-by-sums': ({ rows, sums }, table) =>
    `${counted(rows, 'row')}${table === null ? '' : ` of ${tableNames[table]}`} whose figures do not stand apart: read in the one way in which the sums hold; the ${counted(sums, 'sum')} used for that check nothing any more`,
  'read-by-prose': ({ label, quotes }, table) =>
    `the figures of ${rowOf(label, table)} do not stand apart: read in the one way that the prose leaves, ${listed(quotes)}, which checks them no more`,
  'row-order': ({ label }) => `row “${quotable(label)}” does not stand where the form has it, so it is left out`,
  'row-twice': ({ label }) => `row “${quotable(label)}” stands there twice with different contents, so it is left out`,
  'label-unclear': ({ label }) =>
    `“${quotable(label)}” only resembles a label of the form and may be another row’s, so it is left out`,
  'column-order': ({ heading }) =>
    `the heading “${quotable(heading)}” does not stand where the form has it, so the table’s figures are left out`,
  'figures-without-label': ({ found }) => `${counted(found, 'figure')} without a row they belong to, left out`,
  'row-by-place': ({ label }) =>
    `row “${quotable(label)}” has no label, or one apart from its figures, which are known by their place only; compare the source`,
  'space-in-number': ({ raw }) => `“${quotable(raw)}” has a space inside; it is read as one number`,
  'table-unread': ({ table }) => `${tableNames[table]} has its labels, but no figures that could be read for certain`,
  'several-reports': ({ count }) => `the file holds ${counted(count, 'report')}, read one by one`,
  'broken-characters': ({ encoding, count }) => `${counted(count, 'character')} not valid in ${encoding}, read as “�”`,
  'title-unread': ({ lacks }) => {
    const named = { agency: 'the body', year: 'the year', both: 'the body and the year' }[lacks];
    return `no title was found that names ${named}: rules that depend on ${named} did not judge; complete the title and check again`;
  },
  'pages-without-text': ({ pages }) =>
    `${pages.length === 1 ? 'page' : 'pages'} ${pages.join(', ')}: no text, likely a picture, and not read; look at the file itself`,
};

function rows(labels: readonly string[], table: TableKey): string {
  return `${counted(labels.length, 'row')} of ${tableNames[table]}`;
}

function listed(labels: readonly string[]): string {
  const { told, more } = atMost(labels, 6);
  return told.map((label) => `“${quotable(label)}”`).join(', ') + (more ? ', …' : '');
}

export const rowDoubts: RowDoubtWords = {
  'row-cells': (labels, table) =>
    `in ${rows(labels, table)} it is unclear which column each figure belongs to, so they are left out: ${listed(labels)}`,
  'row-order': (labels, table) =>
    `${rows(labels, table)} do not stand where the form has them, so they are left out: ${listed(labels)}`,
  'row-twice': (labels, table) =>
    `${rows(labels, table)} stand there twice with different contents, so they are left out: ${listed(labels)}`,
  'label-unclear': (labels, table) =>
    `${rows(labels, table)} only resemble labels of the form and may be other rows’, so they are left out: ${listed(labels)}`,
};
