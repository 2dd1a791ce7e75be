import type { Block } from '../block.js';
import type { InputProblem } from '../problem.js';
import { type CharacterMap, pagesOf } from './library.js';
import { overPages } from './over-pages.js';
import { blocksOfPage } from './page.js';
import { withoutPageNumbers } from './page-numbers.js';
import { piecesOf } from './pieces.js';
import { ruledTablesOf } from './ruled-table.js';
import { wordsOf } from './words.js';

/** What a file says, and which of its pages, from 1, have no text: they are pictures, mostly. */
export interface PdfContent {
  readonly blocks: readonly Block[];
  readonly pictures: readonly number[];
}

/** The content of a PDF in reading order, tables put together again from where their text stands. */
export async function contentOfPdf(bytes: Uint8Array, characterMap?: CharacterMap): Promise<PdfContent | InputProblem> {
  const pages = await pagesOf(bytes, characterMap);
  if (!Array.isArray(pages)) return pages;
  const pieces = pages.map(piecesOf);
  const pictures = pieces.flatMap((page, at) => (page.length === 0 ? [at + 1] : []));
  if (pictures.length === pages.length) return { kind: 'pictures', facts: { pages: pictures.length } };
  const ruled = pieces.map((page, at) => ruledTablesOf(page, pages[at]?.rulings ?? [], at + 1));
  const words = withoutPageNumbers(ruled.map(({ rest }) => wordsOf(rest)));
  const blocks = ruled.map(({ tables }, at) => blocksOfPage(words[at] ?? [], tables, at + 1));
  const tables = ruled.flatMap((page) => page.tables);
  return { blocks: overPages(blocks, tables), pictures };
}
