import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { InputProblem } from '../../problem.js';
import { type CharacterMap, characterMaps } from './character-maps.js';
import type { Drawing } from './drawing.js';
import type { Matrix } from './matrix.js';
import { allowTransfer } from './transfer.js';

/** A page's text as the library gives it. */
export interface TextItem {
  readonly str: string;
  readonly transform: Matrix;
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

export interface TextPage {
  readonly items: readonly TextItem[];
  readonly styles: Readonly<Record<string, { readonly vertical?: boolean }>>;
  /** From the page's own measure to points from its top left. */
  readonly transform: Matrix;
}

/** A file that is open: the texts of its pages, and on demand what is drawn on them. */
export interface OpenPdf {
  readonly pages: readonly TextPage[];
  /** What a page draws, by its place among the pages; null where that is damaged. Takes as long as its text. */
  drawingOn(at: number): Promise<Drawing | null>;
  close(): Promise<void>;
}

/** No report is longer; a book is, and takes as long as it has pages. */
const maxPages = 400;

/** So many pages are asked for at once: the library does not wait between them then, and holds no more. */
const together = 32;

/** Opens a file, which is to be closed when it is read; or tells why it cannot be read. */
export async function openPdf(bytes: Uint8Array, characterMap?: CharacterMap): Promise<OpenPdf | InputProblem> {
  allowTransfer();
  const { getDocument, OPS } = await import('unpdf/pdfjs');
  const task = getDocument({
    // The library takes what it is given for itself.
    data: new Uint8Array(bytes),
    ...characterMaps(characterMap),
    disableFontFace: true,
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: 0,
  });
  const close = () => task.destroy();
  try {
    const document = await task.promise;
    const { numPages } = document;
    if (numPages > maxPages) {
      await close();
      return { kind: 'too-many-pages', facts: { pages: numPages, limit: maxPages } };
    }
    const pages: TextPage[] = [];
    for (let first = 1; first <= numPages; first += together) {
      const numbers = Array.from({ length: Math.min(together, numPages - first + 1) }, (_, at) => first + at);
      pages.push(...(await Promise.all(numbers.map(async (number) => textOf(await document.getPage(number))))));
    }
    const drawingOn = async (at: number): Promise<Drawing | null> => {
      const [proxy, page] = [await document.getPage(at + 1), pages[at]];
      const drawing = await proxy.getOperatorList().catch(() => null);
      return drawing && page
        ? { fnArray: drawing.fnArray, argsArray: drawing.argsArray, steps: OPS, page: page.transform }
        : null;
    };
    return { pages, drawingOn, close };
  } catch (error) {
    await close();
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { kind: isLocked ? 'locked' : 'damaged', facts: { format: 'PDF' } };
  }
}

async function textOf(page: PDFPageProxy): Promise<TextPage> {
  const { items, styles } = await page.getTextContent({ disableNormalization: true });
  const { transform } = page.getViewport({ scale: 1 });
  // The library's types leave open that a matrix has six numbers.
  const texts = items.filter((item) => 'str' in item) as readonly unknown[] as readonly TextItem[];
  return { items: texts, styles, transform: transform as readonly number[] as Matrix };
}
