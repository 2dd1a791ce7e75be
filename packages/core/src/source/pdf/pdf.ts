import type { Block } from '../block.js';
import type { InputProblem } from '../problem.js';
import { contentOf } from './content.js';
import type { CharacterMap } from './file/character-maps.js';
import { openPdf } from './file/open-pdf.js';
import { type Ruling, rulingsOf } from './ruled/rulings.js';
import { ruledTablesOf } from './ruled/table.js';
import { withoutPageNumbers } from './strip/page-numbers.js';
import { withoutRepeatedHeads } from './strip/repeated-heads.js';
import { stripOf } from './strip/strip.js';
import { piecesOf } from './words/pieces.js';
import type { Word } from './words/word.js';
import { inLines, wordsOf } from './words/words.js';

/** What a file says, and which of its pages, from 1, have no text: they are pictures, mostly. */
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
  const { pages, drawings, close } = file;
  const pieces = pages.map(piecesOf);
  const pictures = pieces.flatMap((page, at) => (page.length === 0 ? [at + 1] : []));
  if (pictures.length === pages.length) {
    await close();
    return { kind: 'pictures', facts: { pages: pictures.length } };
  }
  const ruled = async () => {
    const rulings: Ruling[][] = [];
    for await (const drawing of drawings()) rulings.push(drawing === null ? [] : rulingsOf(drawing));
    return blocksOf(pieces, rulings);
  };
  return { blocks: blocksOf(pieces, []), pictures, ruled, close };
}

function blocksOf(pieces: readonly (readonly Word[])[], rulings: readonly (readonly Ruling[])[]): Block[] {
  const ruled = pieces.map((page, at) => ruledTablesOf(page, rulings[at] ?? [], at + 1));
  const words = withoutRepeatedHeads(withoutPageNumbers(ruled.map(({ rest }) => inLines(wordsOf(rest)))));
  return contentOf(stripOf(ruled.map(({ tables }, at) => ({ words: words[at] ?? [], tables }))));
}
