import type { Block } from '../block.js';
import { looksLikeFigure } from '../figure-like.js';
import type { InputProblem } from '../problem.js';
import { contentOf } from './content.js';
import type { CharacterMap } from './file/character-maps.js';
import { type OpenPdf, openPdf } from './file/open-pdf.js';
import { isPicture } from './file/picture.js';
import { type Ruling, rulingsOf } from './ruled/rulings.js';
import { ruledTablesOf } from './ruled/table.js';
import { withoutPageNumbers } from './strip/page-numbers.js';
import { withoutRepeatedHeads } from './strip/repeated-heads.js';
import { stripOf } from './strip/strip.js';
import { piecesOf } from './words/pieces.js';
import type { Word } from './words/word.js';
import { inLines, wordsOf } from './words/words.js';

/** What a file says, and which of its pages, from 1, are pictures: they draw something, and have no text. */
export interface PdfContent {
  /** The content in reading order, tables put together again from where their text stands. */
  readonly blocks: readonly Block[];
  readonly pictures: readonly number[];
  /** The same with tables put together by the lines drawn around their cells, where there are any. */
  ruled(): Promise<readonly Block[]>;
  close(): Promise<void>;
}

/** Opens a PDF, which is to be closed when it is read. */
export async function contentOfPdf(bytes: Uint8Array, characterMap?: CharacterMap): Promise<PdfContent | InputProblem> {
  const file = await openPdf(bytes, characterMap);
  if ('kind' in file) return file;
  const pieces = file.pages.map(piecesOf);
  if (pieces.every((page) => page.length === 0)) {
    const problem = await withoutText(file);
    await file.close();
    return problem;
  }
  const pictures: number[] = [];
  for (const [at, page] of pieces.entries()) {
    if (page.length === 0 && isPicture(await file.drawingOn(at))) pictures.push(at + 1);
  }
  const ruled = async () => {
    const rulings: Ruling[][] = [];
    for (const [at, page] of pieces.entries()) {
      // Lines matter where there are figures that they could part.
      const drawing = page.some(({ text }) => looksLikeFigure(text)) ? await file.drawingOn(at) : null;
      rulings.push(drawing === null ? [] : rulingsOf(drawing));
    }
    return blocksOf(pieces, rulings);
  };
  return { blocks: blocksOf(pieces, []), pictures, ruled, close: file.close };
}

/** What a file without any text is: pictures of pages, where one is, or blank paper. */
async function withoutText({ pages, drawingOn }: OpenPdf): Promise<InputProblem> {
  for (const at of pages.keys()) {
    if (isPicture(await drawingOn(at))) return { kind: 'pictures', facts: { pages: pages.length } };
  }
  return { kind: 'no-report', facts: {} };
}

function blocksOf(pieces: readonly (readonly Word[])[], rulings: readonly (readonly Ruling[])[]): Block[] {
  const ruled = pieces.map((page, at) => ruledTablesOf(page, rulings[at] ?? [], at + 1));
  const words = withoutRepeatedHeads(withoutPageNumbers(ruled.map(({ rest }) => inLines(wordsOf(rest)))));
  return contentOf(stripOf(ruled.map(({ tables }, at) => ({ words: words[at] ?? [], tables }))));
}
