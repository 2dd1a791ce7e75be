import type { Feature } from 'write-excel-file/universal';
import {
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import { xmlText } from '../xml-text.js';

/** What a sheet's markup gets beside its cells. */
export interface PrintedSheet {
  readonly name: string;
  /** Whether its rows can be filtered. */
  readonly filters: boolean;
  readonly columns: number;
  /** The row that names the columns, from 1, and the last row under it. */
  readonly headRow: number;
  readonly lastRow: number;
}

const sheetFile = 'xl/worksheets/sheet{id}.xml';
const bookFile = 'xl/workbook.xml';

/**
 * Sheets whose heads stand on every printed page and are as wide as one sheet of paper, with the number of each
 * page below. The library leaves these to those who want them.
 */
export function printed(sheets: readonly PrintedSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        [sheetFile]: {
          transform: (xml, _, { sheetIndex }) => withPrint(xml, sheets[sheetIndex]),
          transformElementAttributes: (tag, attributes) => {
            if (tag === 'pageSetup') return { ...attributes, fitToWidth: 1, fitToHeight: 0 };
            return tag === 'pageMargins' ? { ...attributes, left: 0.4, right: 0.4, top: 0.5, bottom: 0.6 } : attributes;
          },
        },
        [bookFile]: { transform: (xml) => inserted(bookFile, xml, definedNames(sheets), 'workbook') },
      },
    },
  };
}

function withPrint(xml: string, sheet: PrintedSheet | undefined): string {
  if (sheet === undefined) return xml;
  const { filters } = sheet;
  const elements = [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    ...(filters ? [getSelfClosingTagMarkup('autoFilter', { ref: rangeOf(sheet, '') })] : []),
    '<headerFooter><oddFooter>&amp;C&amp;A　&amp;P / &amp;N</oddFooter></headerFooter>',
  ];
  return elements.reduce((whole, element) => inserted(sheetFile, whole, element, 'worksheet'), xml);
}

/** The heads on every page, and the filter by the name that spreadsheets know it by. */
function definedNames(sheets: readonly PrintedSheet[]): string {
  const names = sheets.map((sheet, at) => {
    const { name, filters, headRow } = sheet;
    const own = `'${xmlText(name.replaceAll("'", "''"))}'!`;
    const range = own + rangeOf(sheet, '$');
    const filter = `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${range}</definedName>`;
    const titles = `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${own}$${headRow}:$${headRow}</definedName>`;
    return filters ? filter + titles : titles;
  });
  return `<definedNames>${names.join('')}</definedNames>`;
}

function inserted(file: typeof sheetFile | typeof bookFile, xml: string, element: string, parent: string): string {
  const order = getOrderOfSiblings(file, parent) ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, parent);
}

/** The heads and all rows under them; `sign` fixes rows and columns. */
function rangeOf({ columns, headRow, lastRow }: PrintedSheet, sign: '$' | ''): string {
  return `${sign}A${sign}${headRow}:${sign}${letterOf(columns)}${sign}${lastRow}`;
}

/** The letter of the column that is the `count`th of at most 26. */
function letterOf(count: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + count - 1);
}
