import { looksLikeFigure } from '../figure-like.js';
import type { InputProblem } from '../problem.js';
import { type Ruling, rulingsOf } from './rulings.js';
import { allowTransfer } from './transfer.js';

/** A page's text as the library gives it. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

export interface TextPage {
  readonly items: readonly TextItem[];
  readonly styles: Readonly<Record<string, { readonly vertical?: boolean }>>;
  /** From the page's own measure to points from its top left. */
  readonly transform: readonly number[];
  /** The lines drawn on it, where it has figures that they could part. */
  readonly rulings: readonly Ruling[];
}

/** What tells the characters of a Chinese font, by its name in pdfjs-dist, compressed as it is there. */
export type CharacterMap = (name: string) => Promise<Uint8Array>;

/** No report is longer; a book is, and takes as long as it has pages. */
const maxPages = 400;

/** The texts of a file's pages, or why there are none. */
export async function pagesOf(bytes: Uint8Array, characterMap?: CharacterMap): Promise<TextPage[] | InputProblem> {
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
  try {
    const document = await task.promise;
    const { numPages } = document;
    if (numPages > maxPages) return { kind: 'too-many-pages', facts: { pages: numPages, limit: maxPages } };
    const pages: TextPage[] = [];
    for (let number = 1; number <= numPages; number++) {
      const page = await document.getPage(number);
      const { items, styles } = await page.getTextContent({ disableNormalization: true });
      const { transform } = page.getViewport({ scale: 1 });
      const texts = items.filter((item) => 'str' in item);
      const hasFigures = texts.some(({ str }) => looksLikeFigure(str.trim()));
      const rulings = hasFigures ? rulingsOf(await page.getOperatorList(), OPS, transform) : [];
      pages.push({ items: texts, styles, transform, rulings });
      page.cleanup();
    }
    return pages;
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { kind: isLocked ? 'locked' : 'damaged', facts: { format: 'PDF' } };
  } finally {
    await task.destroy();
  }
}

/** What tells the characters of Chinese fonts that a file does not bring along. Without it they cannot be read. */
function characterMaps(given: CharacterMap | undefined) {
  return given === undefined ? installedMaps() : { BinaryDataFactory: factoryOf(given) };
}

/** As the library wants it: a class whose instances are asked for one file after the other, `GBK-EUC-H.bcmap` of a kind. */
function factoryOf(given: CharacterMap) {
  return class {
    async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }) {
      if (kind !== 'cMapUrl') throw new Error(`no ${kind} is at hand`);
      return await given(filename.replace(/\.bcmap$/, ''));
    }
  };
}

function installedMaps(): { readonly cMapUrl?: string; readonly cMapPacked?: true } {
  try {
    const { protocol, pathname, href } = new URL('cmaps/', import.meta.resolve('pdfjs-dist/package.json'));
    // Where there are files, the library wants their path, which on Windows begins with a drive's letter.
    const path = decodeURIComponent(pathname).replace(/^\/(?=[a-z]:)/i, '');
    return { cMapUrl: protocol === 'file:' ? path : href, cMapPacked: true };
  } catch {
    return {};
  }
}
