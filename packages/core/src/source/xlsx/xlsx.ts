import type { Block } from '../block.js';
import { BlockList } from '../block-list.js';
import { readXml } from '../xml/read-xml.js';
import type { Package } from '../zip/package.js';
import { takeSheet } from './lay-out.js';
import { sharedStrings } from './shared-strings.js';
import { readSheet } from './sheet.js';
import { readStyles } from './styles.js';

/**
 * The sheets of a workbook in their order, as they show: figures as formatted, hidden rows, columns and sheets left out.
 * @throws {BadPart | BadXml}
 */
export function blocksOfXlsx(parts: Package, main: string): Block[] {
  const relations = parts.relations(main);
  const ofType = (type: string) => [...relations.values()].find((one) => one.type.endsWith(type))?.path;
  const textOf = (path: string | undefined) => (path === undefined || !parts.has(path) ? null : parts.text(path));
  const { sheets, from1904 } = sheetsOf(parts.text(main));
  const strings = sharedStrings(textOf(ofType('/sharedStrings')));
  const styles = readStyles(textOf(ofType('/styles')), from1904);
  const list = new BlockList();
  for (const { name, id } of sheets) {
    const path = relations.get(id)?.path;
    if (path !== undefined) takeSheet(readSheet(parts.text(path), strings, styles), name, list);
  }
  return list.blocks;
}

interface NamedSheet {
  readonly name: string;
  readonly id: string;
}

function sheetsOf(workbook: string): { sheets: NamedSheet[]; from1904: boolean } {
  const sheets: NamedSheet[] = [];
  let from1904 = false;
  readXml(workbook, {
    open(element, attributes) {
      const { name = '', state = 'visible', 'r:id': id = '', date1904 = '0' } = attributes;
      if (element.endsWith('workbookPr')) from1904 = /^(?:1|true)$/.test(date1904);
      else if (/^(?:\w+:)?sheet$/.test(element) && state === 'visible') sheets.push({ name, id });
    },
    close() {},
    text() {},
  });
  return { sheets, from1904 };
}
