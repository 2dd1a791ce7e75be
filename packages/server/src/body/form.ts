import { optionFault } from '../negotiate/option-fault.js';
import { type Options, queryOptions } from '../negotiate/options.js';
import { ProblemError } from '../problems/problem-error.js';
import type { CommandName, Input } from '../run/job.js';
import { fileName } from './file-name.js';
import type { Limits } from './limits.js';
import { parseMultipart } from './multipart.js';

/** Fields of a form that are options hold little. */
const longestField = 4096;

/** A form as it is sent: files, pasted texts, and options in fields of their names. */
export interface Form {
  readonly files: readonly Input[];
  readonly texts: readonly Uint8Array[];
  readonly options: Options;
}

export function parseForm(
  command: CommandName,
  body: Uint8Array<ArrayBuffer>,
  contentType: string,
  { reports }: Limits,
): Form {
  const known = Object.keys(queryOptions[command].shape);
  const files: Input[] = [];
  const texts: Uint8Array[] = [];
  const fields = new Map<string, string[]>();
  for (const { name, fileName: given, type, bytes } of parseMultipart(body, contentType, reports + 4 * known.length)) {
    // A field for files into which nothing was put comes as a file without name and content.
    if (given !== null && (given !== '' || bytes.length > 0)) files.push({ source: fileName(given), bytes, type });
    else if (given === null && name !== 'text') fields.set(name, [...(fields.get(name) ?? []), fieldText(bytes)]);
    else if (given === null && bytes.length > 0) texts.push(bytes);
  }
  const given = Object.fromEntries(
    [...fields].map(([name, [first, ...more]]) => [name, more.length > 0 ? [first, ...more] : first]),
  );
  const read = queryOptions[command].safeParse(given);
  if (!read.success) throw optionFault(read.error, given, [...known, 'text', 'file']);
  return { files, texts, options: read.data };
}

function fieldText(bytes: Uint8Array): string {
  if (bytes.length > longestField) throw new ProblemError('bad-multipart', { fault: 'field' });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ProblemError('bad-multipart', { fault: 'field' });
  }
}
