import { rowsOf } from '../grid/rows.js';
import { isSpace } from '../source/characters.js';
import { type Decoded, decode, type Encoding, maxBytes } from '../source/decode.js';
import type { InputProblem } from '../source/problem.js';
import { looksLikeHtml } from '../source/sniff.js';
import { readReports } from './read-reports.js';
import type { Report } from './report.js';

/** The reports of one source, or why there are none. */
export type Reading =
  | { readonly ok: true; readonly reports: readonly Report[]; readonly encoding: Encoding | null }
  | { readonly ok: false; readonly problem: InputProblem };

function refused(problem: InputProblem): Reading {
  return { ok: false, problem };
}

/**
 * Reads the annual report, or reports, in a file's bytes: UTF-8, UTF-16 with a byte-order mark, or GB18030.
 * Never throws; `problem` says why there is nothing to read.
 */
export function read(bytes: Uint8Array): Reading {
  const decoded = decode(bytes);
  if ('kind' in decoded) return refused(decoded);
  return inEncoding(readText(decoded.text), decoded);
}

/** What was read of decoded bytes, with a doubt where the encoding did not have some of their characters. */
export function inEncoding(reading: Reading, { encoding, replaced }: Decoded): Reading {
  if (!reading.ok || replaced === 0) return reading.ok ? { ...reading, encoding } : reading;
  const facts = { encoding, count: replaced };
  const doubt = { kind: 'broken-characters', facts, table: null, cells: [], place: null } as const;
  const reports = reading.reports.map((report) => ({ ...report, doubts: [doubt, ...report.doubts] }));
  return { ok: true, reports, encoding };
}

/** Reads the annual report, or reports, in a text. Places count from the text's beginning. */
export function readText(text: string): Reading {
  if (text.length > maxBytes) return refused({ kind: 'too-large', facts: { bytes: text.length, limit: maxBytes } });
  if (text.length === 0) return refused({ kind: 'empty', facts: {} });
  if (text.includes('\0')) return refused({ kind: 'binary', facts: {} });
  const reports = readReports(text, (start, end, line) => rowsOf(text, start, end, line));
  if (reports.length > 0) return { ok: true, reports, encoding: null };
  if (isBlank(text)) return refused({ kind: 'white-space', facts: {} });
  return refused(
    looksLikeHtml(text) ? { kind: 'other-format', facts: { format: 'HTML' } } : { kind: 'no-report', facts: {} },
  );
}

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
}
