import type { Reading } from '../grammar/read.js';
import type { Block } from '../source/block.js';
import { maxBytes } from '../source/decode.js';
import { blocksOfDocx } from '../source/docx/docx.js';
import type { Container, InputProblem } from '../source/problem.js';
import { blocksOfXlsx } from '../source/xlsx/xlsx.js';
import { BadXml } from '../source/xml/read-xml.js';
import { type ZipEntry, zipEntries } from '../source/zip/directory.js';
import { BadPart, maxUnpacked, Package } from '../source/zip/package.js';
import { unpack } from '../source/zip/unpack.js';
import type { DocumentReading, FileHints } from './document.js';
import { readingOf, refused } from './reading.js';

/** More than a collection of reports unpacks to: 256 MiB. */
const maxArchive = 4 * maxUnpacked;

/** What is looked for in an archive; other files of it, and those that a system adds, are passed over. */
const reportFile = /\.(?:txt|text|md|markdown|html?|docx?|wps|xlsx?|pdf|mht|mhtml|zip)$/i;
const addedBySystem = /(?:^|\/)(?:\.|__MACOSX\/|~\$)/;

type Read = (bytes: Uint8Array, hints: FileHints) => Promise<Reading>;

/** An office document, or the files of an archive, each read by itself. */
export async function* readPacked(bytes: Uint8Array, hints: FileHints, read: Read): AsyncGenerator<DocumentReading> {
  const entries = zipEntries(bytes);
  if (entries === null) yield { path: null, reading: refused({ kind: 'damaged', facts: { format: named(hints) } }) };
  else if (isOffice(entries)) yield { path: null, reading: await readOffice(entries) };
  else yield* readArchive(entries, (file, path) => read(file, { ...hints, name: path, mediaType: undefined }));
}

/** What a damaged archive was, by its name. */
function named({ name = '' }: FileHints): Container {
  return /\.docx$/i.test(name) ? 'Word' : /\.xlsx$/i.test(name) ? 'Excel' : 'Zip';
}

function isOffice(entries: readonly ZipEntry[]): boolean {
  return entries.some(({ path }) => path === '[Content_Types].xml' || /^(?:word|xl)\//.test(path));
}

async function readOffice(entries: readonly ZipEntry[]): Promise<Reading> {
  const format = entries.some(({ path }) => path.startsWith('xl/')) ? 'Excel' : 'Word';
  if (entries.some(({ isLocked }) => isLocked)) return refused({ kind: 'locked', facts: { format } });
  try {
    return await readingOf(blocksOf(new Package(entries), format));
  } catch (error) {
    if (error instanceof BadXml) return refused({ kind: error.reason, facts: { format } });
    if (error instanceof BadPart) return refused(problemOf(error.reason, format));
    throw error;
  }
}

function blocksOf(parts: Package, format: 'Word' | 'Excel'): Block[] {
  const main = parts.main();
  if (main === null || !parts.has(main)) throw new BadPart('damaged');
  return format === 'Word' ? blocksOfDocx(parts, main) : blocksOfXlsx(parts, main);
}

async function* readArchive(
  entries: readonly ZipEntry[],
  read: (bytes: Uint8Array, path: string) => Promise<Reading>,
): AsyncGenerator<DocumentReading> {
  const files = entries.filter(({ path }) => reportFile.test(path) && !addedBySystem.test(path));
  if (files.length === 0) yield { path: null, reading: refused({ kind: 'no-report', facts: {} }) };
  let room = maxArchive;
  for (const file of files.toSorted((one, other) => (one.path < other.path ? -1 : 1))) {
    const { path } = file;
    if (file.isLocked) {
      yield { path, reading: refused({ kind: 'locked', facts: { format: 'Zip' } }) };
      continue;
    }
    const bytes = unpack(file, Math.min(room, maxBytes));
    if (typeof bytes === 'string') yield { path, reading: refused(problemOf(bytes, 'Zip')) };
    else {
      room -= bytes.length;
      yield { path, reading: await read(bytes, path) };
    }
  }
}

function problemOf(reason: 'damaged' | 'long', format: Container): InputProblem {
  return reason === 'damaged'
    ? { kind: 'damaged', facts: { format } }
    : { kind: 'unpacks-too-large', facts: { limit: maxUnpacked } };
}
