import { rowsOf } from '../grid/rows.js';
import { decode, type Encoding, maxBytes } from '../source/decode.js';
import type { InputProblem } from '../source/problem.js';
import { looksLikeHtml } from '../source/sniff.js';
import { isSpace } from '../source/space.js';
import { readReport } from './read-report.js';
import type { Report } from './report.js';
import { reportStarts } from './several.js';

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
  const reading = readText(decoded.text);
  if (!reading.ok) return reading;
  const { encoding, replaced } = decoded;
  if (replaced === 0) return { ...reading, encoding };
  const doubt = {
    kind: 'broken-characters',
    facts: { encoding, count: replaced },
    table: null,
    cells: [],
    place: null,
  } as const;
  return {
    ok: true,
    reports: reading.reports.map((report) => ({ ...report, doubts: [doubt, ...report.doubts] })),
    encoding,
  };
}

/** Reads the annual report, or reports, in a text. Places count from the text's beginning. */
export function readText(text: string): Reading {
  if (text.length > maxBytes) return refused({ kind: 'too-large', facts: { bytes: text.length, limit: maxBytes } });
  if (text.length === 0) return refused({ kind: 'empty', facts: {} });
  if (text.includes('\0')) return refused({ kind: 'binary', facts: {} });
  const reports = readReports(text);
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

/** Reads the reports one by one, so that what one needs while it is read is gone when the next is. */
function readReports(text: string): Report[] {
  const starts = reportStarts(text);
  const reports: Report[] = [];
  starts.forEach(({ start, line }, i) => {
    const report = readReport(text, rowsOf(text, start, starts[i + 1]?.start ?? text.length, line));
    if (report !== null) reports.push(report);
  });
  if (reports.length < 2) return reports;
  const facts = { count: reports.length };
  const doubt = { kind: 'several-reports', facts, table: null, cells: [], place: null } as const;
  return reports.map((report) => ({ ...report, doubts: [doubt, ...report.doubts] }));
}
