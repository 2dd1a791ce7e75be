import { tableKeys } from '../form/index.js';
import type { Doubt } from '../grammar/doubts.js';
import { mayBeGlued, unglued } from '../grammar/glued/unglued.js';
import { rowsNamed } from '../grammar/labels/rows-named.js';
import { inEncoding, type Reading } from '../grammar/read.js';
import type { Cell, Report } from '../grammar/report.js';
import { readBySums } from '../inference/read-by-sums.js';
import type { Block } from '../source/block.js';
import { compoundProblem } from '../source/compound.js';
import { type Decoded, decode, maxBytes } from '../source/decode.js';
import { looksLikeMhtml, pagesOfMhtml } from '../source/mhtml/mhtml.js';
import { looksLikeHtml, sniff } from '../source/sniff.js';
import { linesOfText } from '../source/text-lines.js';
import type { DocumentReading, FileHints } from './document.js';
import { withLineUnderHeads } from './line-under-heads.js';
import { withLostRows } from './lost-rows.js';
import { readCells } from './read-cells.js';
import { readFiguresBeside } from './read-figures-beside.js';
import { readingOf, refused } from './reading.js';
import { withTornRows } from './torn-rows.js';
import { withoutTitlesTold } from './without-title.js';

/**
 * Reads the annual report, or reports, in a file: a web page or a saved archive of one, a Word document, a workbook, a
 * PDF or text. What a kind of file needs is loaded when the first of that kind comes. Never rejects for what is in the
 * file; `problem` says why there is nothing to read. An archive of several files is read by {@link readDocuments}.
 */
export async function readDocument(bytes: Uint8Array, hints: FileHints = {}): Promise<Reading> {
  return withoutTitlesTold(await documentIn(bytes, hints));
}

/** Reads what a file holds: in an archive each report by itself, with its path there; otherwise the one document. */
export async function* readDocuments(bytes: Uint8Array, hints: FileHints = {}): AsyncGenerator<DocumentReading> {
  for await (const { path, reading } of documentsIn(bytes, hints)) yield { path, reading: withoutTitlesTold(reading) };
}

async function documentIn(bytes: Uint8Array, hints: FileHints): Promise<Reading> {
  if (!isPacked(bytes)) return readOne(bytes, hints);
  for await (const { path, reading } of documentsIn(bytes, hints)) if (path === null) return reading;
  return refused({ kind: 'other-format', facts: { format: 'Zip' } });
}

async function* documentsIn(bytes: Uint8Array, hints: FileHints): AsyncGenerator<DocumentReading> {
  if (!isPacked(bytes)) yield { path: null, reading: await readOne(bytes, hints) };
  else {
    const { readPacked } = await import('./packed.js');
    yield* readPacked(bytes, hints, documentIn);
  }
}

/** Whether it is an archive, which office documents are too; one that is too long is told so as any file is. */
function isPacked(bytes: Uint8Array): boolean {
  const [p, k, third, fourth] = bytes;
  const isHeader = (third === 3 && fourth === 4) || (third === 5 && fourth === 6);
  return bytes.length <= maxBytes && p === 0x50 && k === 0x4b && isHeader;
}

async function readOne(bytes: Uint8Array, hints: FileHints): Promise<Reading> {
  if (bytes.length <= maxBytes) {
    if (isCompound(bytes)) return refused(compoundProblem(bytes, hints.name ?? ''));
    if (sniff(bytes) === 'PDF') return readPdf(bytes, hints);
  }
  const decoded = decode(bytes);
  if ('kind' in decoded) return refused(decoded);
  if (looksLikeMhtml(decoded.text)) return readMhtml(bytes);
  return isHtml(decoded.text, hints) ? readHtml(decoded) : inEncoding(await readPlain(decoded.text), decoded);
}

function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
}

function isHtml(text: string, { name = '', mediaType = '' }: FileHints): boolean {
  if (looksLikeHtml(text)) return true;
  return (/\.(?:html?|xhtml|shtml)$/i.test(name) || /\bx?html\b/i.test(mediaType)) && /<\/?[a-z]/i.test(text);
}

async function readHtml(decoded: Decoded): Promise<Reading> {
  const { blocksOfHtml } = await import('../source/html/html.js');
  const blocks = blocksOfHtml(decoded.text);
  if (blocks === null) return refused({ kind: 'tangled', facts: { format: 'HTML' } });
  return inEncoding(await readingOf(blocks), decoded);
}

/** The first page of a web archive that is a report: its own, or one in a frame. */
async function readMhtml(archive: Uint8Array): Promise<Reading> {
  let reading = refused({ kind: 'no-report', facts: {} });
  for (const page of pagesOfMhtml(archive)) {
    const decoded = decode(page);
    reading = 'kind' in decoded ? reading : await readHtml(decoded);
    if (reading.ok) break;
  }
  return reading;
}

/** Figures of a row side by side; spares other texts the closer look. */
const figuresBySpaces = /(?:\d{1,9}[^\S\r\n]{1,60}){4}\d/;

/** Text, also with columns set apart by spaces, as text that is taken out of a PDF has them, or not at all. */
async function readPlain(text: string): Promise<Reading> {
  const readLines = (blocks: readonly Block[]) => readingOf(blocks, completed);
  const columns = await spaced(text);
  if (columns !== null) return readLines(columns);
  const cut = glued(text);
  return readFiguresBeside(text, cut === null ? readInCells(text) : await readLines(cut), readLines);
}

function readInCells(text: string): Reading {
  const reading = readCells(text);
  if (!reading.ok) return reading;
  return { ...reading, reports: reading.reports.map((report) => completed(readBySums(report))) };
}

/** What lines of text alone tell of rows. */
function completed(report: Report): Report {
  return withTornRows(withLineUnderHeads(report));
}

async function spaced(text: string): Promise<readonly Block[] | null> {
  if (!figuresBySpaces.test(text)) return null;
  const { blocksOfSpaced } = await import('../source/spaced/spaced.js');
  return blocksOfSpaced(text, (words) => rowsNamed(words).length > 0);
}

function glued(text: string): readonly Block[] | null {
  if (!mayBeGlued(text)) return null;
  const lines = linesOfText(text);
  const blocks = unglued(lines);
  return blocks === lines ? null : blocks;
}

/**
 * A PDF by where its text stands. Where that leaves a cell out, the lines drawn around cells are looked for, which takes
 * as long again.
 */
async function readPdf(bytes: Uint8Array, { characterMap }: FileHints): Promise<Reading> {
  const { contentOfPdf } = await import('../source/pdf/pdf.js');
  const content = await contentOfPdf(bytes, characterMap);
  if ('kind' in content) return refused(content);
  try {
    const placed = await readingOf(content.blocks, withLostRows);
    const reading = isWhole(placed) ? placed : await readingOf(await content.ruled(), withLostRows);
    return withPictures(reading, content.pictures);
  } finally {
    await content.close();
  }
}

/** Whether reports are read without a doubt, and a figure, or a mark in its place, in each cell of all three tables. */
function isWhole(reading: Reading): boolean {
  const isFilled = ({ state }: Cell) => state === 'number' || state === 'placeholder';
  const isRead = ({ doubts, tables }: Report) =>
    doubts.length === 0 && tableKeys.every((key) => tables[key]?.cells.every(isFilled) === true);
  return reading.ok && reading.reports.every(isRead);
}

function withPictures(reading: Reading, pages: readonly number[]): Reading {
  if (pages.length === 0 || !reading.ok) return reading;
  const doubt: Doubt = { kind: 'pages-without-text', facts: { pages }, table: null, cells: [], place: null };
  return { ...reading, reports: reading.reports.map((report) => ({ ...report, doubts: [doubt, ...report.doubts] })) };
}
