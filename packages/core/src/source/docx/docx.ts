import type { Block } from '../block.js';
import { BlockList } from '../block-list.js';
import { readXml } from '../xml/read-xml.js';
import type { Package } from '../zip/package.js';
import { Body } from './body.js';
import type { Content, DocTable } from './content.js';

/**
 * Boxes stand anywhere on a page: a few hold a title or a remark, but in a document made of them, as converters write
 * pages, nobody can tell which text follows which, and they are left out. Older programs' copies are counted too.
 */
const maxBoxes = 16;

/**
 * The content of a Word document in reading order, tracked changes taken as accepted. Headers, footers, notes and
 * comments are parts of their own and are left out.
 * @throws {BadPart | BadXml}
 */
export function blocksOfDocx(parts: Package, main: string): Block[] {
  const source = parts.text(main);
  const body = new Body(source.split('<w:txbxContent').length - 1 <= maxBoxes);
  readXml(source, body);
  const list = new BlockList();
  take(body.contents, list);
  list.endRows();
  return list.blocks;
}

function take(contents: readonly Content[], list: BlockList): void {
  for (const content of contents) {
    if (content.kind === 'line') list.addLines([content]);
    else takeTable(content, list);
  }
}

/** A table that holds another lays out the page, and is no table of anything. */
function takeTable({ rows }: DocTable, list: BlockList): void {
  const isLayout = rows.some((row) => row.some(({ contents }) => contents.some(({ kind }) => kind === 'table')));
  for (const row of rows) {
    if (isLayout) for (const { contents } of row) take(contents, list);
    else {
      list.addRow(
        row.map(({ contents, origin, column, span }) => {
          return { lines: contents.filter((content) => content.kind === 'line'), origin, column, span };
        }),
      );
    }
  }
  list.endRows();
}
