import { tableKeys } from '../../src/form/index.js';
import { referenceName } from '../../src/source/xlsx/reference.js';
import type { Filled } from './filled.js';
import { escaped, packed } from './office.js';
import { type OfficialTable, officialTable } from './official.js';
import { formHeadings } from './sections.js';
import { plainStyle } from './style.js';

/** A sheet as it is filled: cells by their names, and the ranges that are merged. */
interface Sheet {
  readonly cells: Map<string, string>;
  readonly merged: string[];
  rows: number;
}

const ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const asItIs = (table: OfficialTable) => table;

/**
 * The report in one sheet, or title and prose in one and each table in a sheet of its own.
 * @param change what is done to each table before
 */
export function xlsxOf(filled: Filled, several: boolean, change = asItIs): Uint8Array {
  const sheets = [emptySheet()];
  let sheet = sheets[0] as Sheet;
  addLine(sheet, filled.title);
  for (const [index, heading] of formHeadings.entries()) {
    const key = tableKeys[index - 1];
    const table = key && filled.tables[key];
    if (several && table) {
      sheet = emptySheet();
      sheets.push(sheet);
    }
    addLine(sheet, heading);
    for (const text of filled.prose[index] ?? []) addLine(sheet, text);
    if (table) addTable(sheet, change(officialTable(table, plainStyle)));
  }
  return workbook(sheets.map(xml));
}

export function workbook(sheets: readonly string[], others: Readonly<Record<string, string>> = {}): Uint8Array {
  const names = sheets.map((_, at) => `<sheet name="表${at + 1}" sheetId="${at + 1}" r:id="r${at + 1}"/>`);
  const targets = sheets.map(
    (_, at) => `<Relationship Id="r${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const styles = `<Relationship Id="s" Type="${relations}/styles" Target="styles.xml"/>`;
  return packed('xl/workbook.xml', {
    'xl/workbook.xml': `<workbook ${ns} xmlns:r="${relations}"><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${targets.join('')}${styles}</Relationships>`,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheet])),
    ...others,
  });
}

export function sheetXml(rows: string, merged: readonly string[] = []): string {
  const ranges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<worksheet ${ns}><sheetData>${rows}</sheetData><mergeCells>${ranges}</mergeCells></worksheet>`;
}

function emptySheet(): Sheet {
  return { cells: new Map(), merged: [], rows: 0 };
}

function addLine(sheet: Sheet, text: string): void {
  sheet.cells.set(referenceName({ row: sheet.rows, column: 0 }), text);
  sheet.rows += 1;
}

function addTable(sheet: Sheet, { rows }: OfficialTable): void {
  const taken = new Set<string>();
  for (const [at, { cells }] of rows.entries()) {
    let column = 0;
    for (const { text, span, down } of cells) {
      while (taken.has(`${at} ${column}`)) column += 1;
      const [row, first] = [sheet.rows + at, referenceName({ row: sheet.rows + at, column })];
      for (let y = 0; y < down; y++) {
        for (let x = 0; x < span; x++) {
          taken.add(`${at + y} ${column + x}`);
          sheet.cells.set(referenceName({ row: row + y, column: column + x }), '');
        }
      }
      sheet.cells.set(first, text);
      if (span * down > 1) {
        sheet.merged.push(`${first}:${referenceName({ row: row + down - 1, column: column + span - 1 })}`);
      }
      column += span;
    }
  }
  sheet.rows += rows.length;
}

function xml({ cells, merged }: Sheet): string {
  const rows = new Map<number, string>();
  const ordered = [...cells].map(([name, text]) => ({ name, text, row: Number(name.replace(/\D/g, '')) }));
  for (const { name, text, row } of ordered.toSorted((one, other) => one.row - other.row)) {
    rows.set(row, (rows.get(row) ?? '') + cell(name, text));
  }
  const lines = [...rows].map(([row, line]) => `<row r="${row}">${line}</row>`);
  return sheetXml(lines.join(''), merged);
}

function cell(name: string, text: string): string {
  if (text === '') return `<c r="${name}"/>`;
  if (/^\d{1,9}$/.test(text) && String(Number(text)) === text) return `<c r="${name}"><v>${text}</v></c>`;
  return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}
