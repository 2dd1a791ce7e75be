import type { Doubt } from '../grammar/doubts.js';
import { inEncoding, type Reading, readText } from '../grammar/read.js';
import { readBlocks } from '../grammar/read-blocks.js';
import type { Block } from '../source/block.js';
import { decode, maxBytes } from '../source/decode.js';
import type { InputProblem } from '../source/problem.js';
import { looksLikeHtml, sniff } from '../source/sniff.js';

/** What is known of a file beside its bytes. The bytes decide; this helps where they leave a choice. */
export interface FileHints {
  readonly name?: string | undefined;
  readonly mediaType?: string | undefined;
}

/**
 * Reads the annual report, or reports, in a file: a web page, a PDF or text. What a kind of file needs is loaded when the
 * first of that kind comes. Never rejects for what is in the file; `problem` says why there is nothing to read.
 */
export async function readDocument(bytes: Uint8Array, hints: FileHints = {}): Promise<Reading> {
  if (bytes.length <= maxBytes && sniff(bytes) === 'PDF') return readPdf(bytes);
  const decoded = decode(bytes);
  if ('kind' in decoded) return { ok: false, problem: decoded };
  return inEncoding(isHtml(decoded.text, hints) ? await readHtml(decoded.text) : readText(decoded.text), decoded);
}

function isHtml(text: string, { name = '', mediaType = '' }: FileHints): boolean {
  if (looksLikeHtml(text)) return true;
  return (/\.(?:html?|xhtml|shtml)$/i.test(name) || /\bx?html\b/i.test(mediaType)) && /<\/?[a-z]/i.test(text);
}

async function readHtml(text: string): Promise<Reading> {
  const { blocksOfHtml } = await import('../source/html/html.js');
  const blocks = blocksOfHtml(text);
  return blocks === null ? refused({ kind: 'tangled', facts: { format: 'HTML' } }) : readingOf(blocks);
}

async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const { contentOfPdf } = await import('../source/pdf/pdf.js');
  const content = await contentOfPdf(bytes);
  if ('kind' in content) return refused(content);
  const reading = readingOf(content.blocks);
  const { pictures: pages } = content;
  if (pages.length === 0 || !reading.ok) return reading;
  const doubt: Doubt = { kind: 'pages-without-text', facts: { pages }, table: null, cells: [], place: null };
  return { ...reading, reports: reading.reports.map((report) => ({ ...report, doubts: [doubt, ...report.doubts] })) };
}

function readingOf(blocks: readonly Block[]): Reading {
  const reports = readBlocks(blocks);
  return reports.length > 0 ? { ok: true, reports, encoding: null } : refused({ kind: 'no-report', facts: {} });
}

function refused(problem: InputProblem): Reading {
  return { ok: false, problem };
}
