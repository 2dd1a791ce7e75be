import { figureText, quotable } from '../../../messages/figure-text.js';
import type { Words } from '../../../messages/words.js';
import type { CorrectionRecord } from '../../corrections/record.js';
import { paragraph, type TableCell, table } from '../office/markup.js';
import type { StyleId } from '../office/styles.js';
import type { LetterWords } from './words/letter-words.js';

/** The widths of the columns, in twentieths of a point. */
const widths = [560, 1720, 1060, 1140, 4360];

/** A record of the list of corrections, with the page that it is about; null where the file has none. */
export interface LetterRecord extends CorrectionRecord {
  readonly page: number | null;
}

/** The findings of one severity as a table: where, what is written, what should be, what is wrong and what to do. */
export function findingTable(records: readonly LetterRecord[], words: Words, own: LetterWords): string {
  const { number, where, written, expected, problem } = own.heads;
  const heads = [number, where, written, expected, problem].map((head) => cell('CellHead', [head]));
  const rows = records.map((record, at) => ({ isHead: false, cells: rowOf(record, at + 1, words, own) }));
  return table(widths, [{ isHead: true, cells: heads }, ...rows]);
}

function rowOf(record: LetterRecord, number: number, { corrections }: Words, own: LetterWords): TableCell[] {
  const { message, remedy, basis, note, since } = record;
  const told = [
    message,
    ...(since === null ? [] : [own.since(corrections.standings[since])]),
    own.advice(remedy),
    own.basis(basis),
    ...(note === '' ? [] : [own.note(note)]),
  ];
  return [
    cell('CellCenter', [String(number)]),
    cell('CellText', [own.where(placeOf(record, own))]),
    cell('CellCenter', [figure(record.written)]),
    cell('CellCenter', [figure(record.expected)]),
    cell('CellText', told),
  ];
}

/** On the form, and in a file that is no table of it, in the file. */
function placeOf({ table: name, row, column, line, place, page }: LetterRecord, words: LetterWords): string[] {
  const onForm = [name, row, column].filter((part) => part !== '');
  // Whoever gets the letter looks for a page, not for points on it.
  const inFile = line !== null ? words.line(line) : page !== null ? words.page(page) : place;
  return inFile === '' ? onForm : [...onForm, inFile];
}

function figure(value: number | string | null): string {
  if (value === null) return '';
  return typeof value === 'number' ? figureText(value) : quotable(value, 40);
}

function cell(style: StyleId, texts: readonly string[]): TableCell {
  return { span: 1, merge: null, paragraphs: texts.map((text) => paragraph(style, text)).join('') };
}
