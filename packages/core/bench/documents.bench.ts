import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mammoth from 'mammoth';
import { parse } from 'parse5';
import { getDocumentProxy } from 'unpdf';
import { readDocument } from '../src/documents/index.js';
import { pages, pdfs, wordDocuments } from './documents-rendered.js';
import { medianOf, type Patience, processorTime, sideBySideAsync } from './side-by-side.js';
import { tell } from './told.js';

/** A library for a kind of file: what it needs alone to take the text out. */
interface Library {
  readonly name: string;
  readonly alone: (file: Uint8Array) => unknown;
  /** The most that reading a file whole may take, in times of that. */
  readonly most: number;
  readonly patience: Patience;
}

/** Files that are read one after the other. */
interface Files {
  readonly what: string;
  readonly files: readonly Uint8Array[];
  /** Whether the limit does not hold for them: the figure is only worth knowing. */
  readonly isBeyond?: boolean;
}

/** Real files stand beside the project, never in it; benches start in the folder of their package. */
const folder = '../../../shared/documents';
const isHere = existsSync(folder);
if (!isHere) console.log(`no real documents in ${folder}: measured with reports that are written down for it`);
const real = (...names: string[]): Files[] =>
  isHere ? names.map((what) => ({ what, files: [new Uint8Array(readFileSync(join(folder, what)))] })) : [];

const decoder = new TextDecoder();
const parsed = (page: Uint8Array) => parse(decoder.decode(page), { sourceCodeLocationInfo: true });

const converted = (file: Uint8Array) => mammoth.convertToHtml({ buffer: Buffer.from(file) });

/** By a URL the library does not find them, and takes nothing out of files without fonts. */
const characterMaps = fileURLToPath(new URL('cmaps/', import.meta.resolve('pdfjs-dist/package.json')));

async function extracted(file: Uint8Array): Promise<void> {
  const document = await getDocumentProxy(new Uint8Array(file), { cMapUrl: characterMaps });
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    await page.getTextContent();
  }
  await document.loadingTask.destroy();
}

async function compare({ name, alone, most, patience }: Library, sets: readonly Files[]): Promise<void> {
  const each = (files: readonly Uint8Array[], read: (file: Uint8Array) => unknown) => async () => {
    for (const file of files) await read(file);
  };
  const tasks = sets.flatMap(({ what, files }) => [
    [`${what} gouji`, each(files, (file) => readDocument(file))] as const,
    [`${what} alone`, each(files, alone)] as const,
  ]);
  const rounds = await sideBySideAsync(Object.fromEntries(tasks), { ...patience, now: processorTime });
  for (const { what, isBeyond = false } of sets) {
    const ratio = medianOf(rounds, (time) => time(`${what} gouji`) / time(`${what} alone`));
    tell({ what: `read ${what} / ${name}`, ratio, most: isBeyond ? null : most });
  }
}

const parse5 = { name: 'parse5 with places', alone: parsed, most: 1.5, patience: { rounds: 40, iterations: 1 } };
const word = { name: 'mammoth', alone: converted, most: 1.5, patience: { rounds: 8, iterations: 1 } };
const unpdf = {
  name: "unpdf's text of every page",
  alone: extracted,
  most: 1.3,
  patience: { rounds: 20, iterations: 1 },
};

const encoder = new TextEncoder();
await compare(
  parse5,
  pages.map((set) => ({ what: `web pages, ${set.style}`, files: set.pages.map((page) => encoder.encode(page)) })),
);
await compare(word, [
  ...wordDocuments.map(({ style, files }) => ({ what: `Word, ${style}`, files })),
  ...real('template-2021.docx'),
]);
await compare(
  unpdf,
  [
    // Lines are looked for where cells are blank, which takes as long again.
    ...pdfs.map(({ style, isBlank, files }) => ({ what: `PDF, ${style}`, files, isBeyond: isBlank })),
    ...real('hongze-2023.pdf', 'hongze-2024.pdf'),
  ].filter(({ files }) => files.length > 0),
);
