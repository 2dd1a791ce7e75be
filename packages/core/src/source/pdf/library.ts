import type { PDFPageProxy } from 'unpdf/pdfjs';
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
}

/** A file that is open: the texts of its pages, and on demand the lines drawn on them. */
export interface OpenPdf {
  readonly pages: readonly TextPage[];
  /** For each page its lines, where it has figures that they could part: takes as long as all else. */
  rulings(): Promise<readonly (readonly Ruling[])[]>;
  close(): Promise<void>;
}

/** What tells the characters of a Chinese font, by its name in pdfjs-dist, compressed as it is there. */
export type CharacterMap = (name: string) => Promise<Uint8Array>;

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
    const drawn = async (page: PDFPageProxy, transform: readonly number[]) => {
      // A page whose drawing is damaged is read as one without lines.
      const drawing = await page.getOperatorList().catch(() => null);
      return drawing === null ? [] : rulingsOf(drawing, OPS, transform);
    };
    const rulings = async () => {
      const all: (readonly Ruling[])[] = [];
      for (const [at, { items, transform }] of pages.entries()) {
        const hasFigures = items.some(({ str }) => looksLikeFigure(str.trim()));
        all.push(hasFigures ? await drawn(await document.getPage(at + 1), transform) : []);
      }
      return all;
    };
    return { pages, rulings, close };
  } catch (error) {
    await close();
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { kind: isLocked ? 'locked' : 'damaged', facts: { format: 'PDF' } };
  }
}

async function textOf(page: PDFPageProxy): Promise<TextPage> {
  const { items, styles } = await page.getTextContent({ disableNormalization: true });
  const { transform } = page.getViewport({ scale: 1 });
  return { items: items.filter((item) => 'str' in item), styles, transform };
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
