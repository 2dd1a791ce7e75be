import { decode } from '@gouji/core';
import { longestConfig } from '@gouji/core/config';
import type { CommandName } from '../negotiate/commands.js';
import { optionFault } from '../negotiate/option-fault.js';
import { type Options, queryOptions } from '../negotiate/options.js';
import { ProblemError } from '../problems/problem-error.js';
import type { Input } from '../run/job.js';
import { fileName } from './file-name.js';
import type { Limits } from './limits.js';
import { parseMultipart } from './multipart.js';

/** Fields of a form that are options hold little, but for a config: bytes. */
const longestField = 4096;
const longestConfigField = 4 * longestConfig;

/** A form as it is sent: files, pasted texts, and options in fields of their names. */
export interface Form {
  readonly files: readonly Input[];
  readonly texts: readonly Uint8Array[];
  /** The reports of other years, in files or pasted. */
  readonly previous: readonly Input[];
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
  const previous: Input[] = [];
  const fields = new Map<string, string[]>();
  for (const { name, fileName: given, type, bytes } of parseMultipart(
    body,
    contentType,
    2 * reports + 4 * known.length,
  )) {
    // A field for files into which nothing was put comes as a file without name and content.
    if (name === 'config') {
      if (bytes.length > 0) fields.set(name, [...(fields.get(name) ?? []), configText(bytes)]);
    } else if (name === 'previous') {
      if (bytes.length > 0) previous.push({ source: given === null ? name : fileName(given), bytes, type });
    } else if (given !== null && (given !== '' || bytes.length > 0))
      files.push({ source: fileName(given), bytes, type });
    else if (given === null && name !== 'text') fields.set(name, [...(fields.get(name) ?? []), fieldText(bytes)]);
    else if (given === null && bytes.length > 0) texts.push(bytes);
  }
  const given = Object.fromEntries(
    [...fields].map(([name, [first, ...more]]) => [name, more.length > 0 ? [first, ...more] : first]),
  );
  const read = queryOptions[command].safeParse(given);
  if (!read.success) throw optionFault(read.error, given, [...known, 'text', 'file', 'previous']);
  return { files, texts, previous, options: read.data };
}

/** A config comes as its file is, whatever its encoding. */
function configText(bytes: Uint8Array): string {
  const decoded = bytes.length > longestConfigField ? null : decode(bytes);
  if (decoded === null || 'kind' in decoded) throw new ProblemError('bad-multipart', { fault: 'field' });
  return decoded.text;
}

function fieldText(bytes: Uint8Array): string {
  if (bytes.length > longestField) throw new ProblemError('bad-multipart', { fault: 'field' });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ProblemError('bad-multipart', { fault: 'field' });
  }
}
