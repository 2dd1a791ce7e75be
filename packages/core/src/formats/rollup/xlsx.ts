import { type Edition, type FormSection, forms, type TableKey, tableKeys } from '../../form/index.js';
import { tableRows } from '../../form/printed/table-rows.js';
import type { Words } from '../../messages/words.js';
import type { CsvField } from '../csv.js';
import { type Sheet, workbookOf } from '../xlsx/sheet.js';
import { accountOf, incompleteCells } from './account.js';
import { figuresOf } from './blocks.js';
import type { RolledUp } from './rolled-up.js';
import { rollUpWordsOf } from './words/rollup-words-of.js';

/** The sums as a workbook: a sheet for each table of the form, one with what each body gives, and the account. */
export function rollUpXlsx(rolledUp: RolledUp, words: Words): Promise<Uint8Array> {
  return workbookOf([
    ...tableKeys.map((key) => formSheet(key, rolledUp, words)),
    addendSheet(rolledUp, words),
    accountSheet(rolledUp, words),
  ]);
}

/** How many columns of a table hold words. */
const besides: Readonly<Record<TableKey, number>> = { proactive: 1, applications: 3, disputes: 0 };

function formSheet(key: TableKey, { rollup }: RolledUp, words: Words): Sheet {
  const { edition, totals, government, year } = rollup;
  const own = rollUpWordsOf(words.lang);
  const [heads = [], ...rows] = tableRows(edition, key, figuresOf(totals, key));
  return {
    name: words.tables[key],
    over: [own.title(government, year), ...headingOf(edition, (section) => section.table === key)],
    heads,
    widths: heads.map((_, at) => (at < besides[key] ? 20 : 11)),
    rows: rows.map((row) => row.map(numbered)),
    // Whoever reads the workbook as a report sees by it that the tables end here.
    below: key === 'disputes' ? headingOf(edition, (_, index) => index === afterTables) : [],
    filters: false,
  };
}

/** The section behind those that are tables. */
const afterTables = 4;

function headingOf(edition: Edition, isIt: (section: FormSection, index: number) => boolean): string[] {
  const sections: readonly FormSection[] = forms[edition].sections;
  return sections.filter(isIt).map(({ number, title }) => `${number}、${title}`);
}

/** A figure as a number, so that it can be counted with. */
function numbered(text: string): CsvField {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/** A row for each figure that is not 0, to be filtered by cell or by body. */
function addendSheet({ rollup: { totals, edition } }: RolledUp, words: Words): Sheet {
  const { columns, sheets } = rollUpWordsOf(words.lang);
  const rows = totals.flatMap(({ cell, addends }) =>
    addends
      .filter(({ value }) => value !== 0)
      .map(({ member, value }) => [words.cell(cell.address, edition), member.body, value, member.source]),
  );
  return {
    name: sheets.bodies,
    over: [],
    heads: [columns.cell, columns.body, columns.figure, columns.source],
    widths: [48, 28, 10, 40],
    rows,
    below: [],
    filters: rows.length > 0,
  };
}

function accountSheet(rolledUp: RolledUp, words: Words): Sheet {
  const own = rollUpWordsOf(words.lang);
  const { year, members } = rolledUp.rollup;
  const incomplete = incompleteCells(rolledUp.rollup);
  const rows = accountOf(rolledUp, words).flatMap(({ heading, lines }) => lines.map((line) => [heading, line]));
  return {
    name: own.sheets.account,
    over: [own.scope(year, members.length)],
    heads: [own.columns.matter, own.columns.told],
    widths: [26, 100],
    rows,
    below: incomplete > 0 ? [own.notice(incomplete)] : [],
    filters: false,
  };
}
