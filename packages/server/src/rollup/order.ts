import { decode } from '@gouji/core';
import { parseRoster, type Roster } from '@gouji/core/rollup';
import { fileName } from '../body/file-name.js';
import type { Limits } from '../body/limits.js';
import { type Part, parseMultipart } from '../body/multipart.js';
import { optionFault } from '../negotiate/option-fault.js';
import { ProblemError } from '../problems/problem-error.js';
import type { Input } from '../run/job.js';
import { type RollUpQuery, rollUpQuery } from './query.js';

/** What a request for a roll-up asks to be done. */
export interface RollUpOrder {
  readonly inputs: readonly Input[];
  /** The government's own report. */
  readonly against: Input | null;
  readonly roster: Roster | null;
  readonly options: RollUpQuery;
}

const optionNames = Object.keys(rollUpQuery.shape);

/** Parts beside the reports: the roster, the government's report, and options that may be told again. */
const beside = 2 + 4 * optionNames.length;

/** Understands a form: files are reports but for those in the fields `against` and `roster`; the roster may be text. */
export function rollUpOrder(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
  query: RollUpQuery,
  limits: Limits,
): RollUpOrder {
  const type = (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
  if (bytes.length === 0) throw new ProblemError('empty-body', {});
  if (type !== 'multipart/form-data')
    throw new ProblemError('unsupported-type', { type: type.slice(0, 100), offered: ['multipart/form-data'] });

  const parts = parseMultipart(bytes, contentType, limits.reports + beside).filter(isFilled);
  const named = (name: string) => parts.filter((part) => part.name === name);
  const inputs = parts
    .filter(({ name, fileName }) => fileName !== null && name !== 'against' && name !== 'roster')
    .map(inputOf);
  const [against] = named('against').map(inputOf);
  const [roster] = named('roster');
  for (const one of [...inputs, ...(against === undefined ? [] : [against])]) refuseLarge(one, limits);
  if (inputs.length === 0) throw new ProblemError('no-reports', {});
  if (inputs.length > limits.reports) throw new ProblemError('too-many-parts', { limit: limits.reports });
  return {
    inputs,
    against: against ?? null,
    roster: roster === undefined ? null : rosterOf(roster.bytes),
    options: { ...query, ...optionsOf(parts) },
  };
}

/** A field for files into which nothing was put comes as a file without name and content. */
function isFilled({ fileName, bytes }: Part): boolean {
  return bytes.length > 0 || (fileName !== null && fileName !== '');
}

function inputOf({ fileName: given, type, bytes }: Part): Input {
  return { source: fileName(given ?? ''), bytes, type };
}

function refuseLarge({ source, bytes }: Input, { report: limit }: Limits): void {
  if (bytes.length > limit) throw new ProblemError('report-too-large', { source, bytes: bytes.length, limit });
}

function rosterOf(bytes: Uint8Array): Roster {
  const decoded = decode(bytes);
  const roster = 'kind' in decoded ? null : parseRoster(decoded.text);
  if (roster === null || roster.names.length === 0) throw new ProblemError('empty-roster', {});
  return roster;
}

function optionsOf(parts: readonly Part[]): RollUpQuery {
  const decoder = new TextDecoder();
  const fields = parts.filter(({ name, fileName }) => fileName === null && name !== 'roster' && name !== 'against');
  const given = Object.fromEntries(fields.map(({ name, bytes }) => [name, decoder.decode(bytes.subarray(0, 100))]));
  const read = rollUpQuery.safeParse(given);
  if (!read.success) throw optionFault(read.error, given, [...optionNames, 'file', 'against', 'roster']);
  return read.data;
}
