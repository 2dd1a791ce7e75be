import type { Block } from '../block.js';
import type { InputProblem } from '../problem.js';
import { type CharacterMap, pagesOf } from './library.js';
import { blocksOfPage } from './page.js';
import { withoutPageNumbers } from './page-numbers.js';
import { piecesOf } from './pieces.js';
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
  const words = pages.map((page) => wordsOf(piecesOf(page)));
  const pictures = words.flatMap((page, at) => (page.length === 0 ? [at + 1] : []));
  if (pictures.length === words.length) return { kind: 'pictures', facts: { pages: pictures.length } };
  const blocks = withoutPageNumbers(words).flatMap((page, at) => blocksOfPage(page, at + 1));
  return { blocks, pictures };
}
