import type { Report } from '@gouji/core';
import type { Entry, Result } from '../run/job.js';

/** A result on its way between threads: the text that all reports of an input share stands once. */
export interface Transit {
  readonly result: Result;
  readonly text: string | null;
}

/** Makes a result fit to be copied: a text that many reports share would be copied for each of them. */
export function packed(result: Result): Transit {
  const first = result.kind === 'entries' ? result.entries[0] : undefined;
  const text = first === undefined ? null : (reportOf(first)?.text ?? null);
  return { result: result.kind === 'entries' ? withText(result, '') : result, text };
}

export function unpacked({ result, text }: Transit): Result {
  return result.kind === 'entries' && text !== null ? withText(result, text) : result;
}

function reportOf(entry: Entry): Report | null {
  if ('checked' in entry) return entry.checked.report;
  return 'report' in entry ? entry.report : null;
}

function withText(result: Extract<Result, { kind: 'entries' }>, text: string): Result {
  const replaced = (entry: Entry): Entry => {
    if ('checked' in entry) {
      return { ...entry, checked: { ...entry.checked, report: { ...entry.checked.report, text } } };
    }
    return 'report' in entry ? { ...entry, report: { ...entry.report, text } } : entry;
  };
  return { ...result, entries: result.entries.map(replaced) };
}
