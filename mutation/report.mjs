import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ files: Record<string, { source: string, mutants: any[] }> }} Report as Stryker writes it */

export const reportAt = (file) => JSON.parse(readFileSync(file, 'utf8'));

const notNoticed = new Set(['Survived', 'NoCoverage']);

/**
 * What of a report to run again: the places where a mutant was not noticed, and files as a whole that have changed since.
 * What tests noticed once they notice still, as long as tests are only added.
 */
export function placesOf(report, core) {
  return Object.entries(report.files).flatMap(([file, { source, mutants }]) => {
    if (readFileSync(join(core, file), 'utf8') !== source) return file;
    const places = mutants.filter(({ status }) => notNoticed.has(status)).map(({ location }) => rangeOf(location));
    return [...new Set(places)].map((range) => `${file}:${range}`);
  });
}

/** Columns are counted from 1 in a report, and from 0 in what Stryker is asked for. */
function rangeOf({ start, end }) {
  return `${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
}

/** An earlier report with what a later run of some of its places found. */
export function merged(earlier, later) {
  const files = { ...earlier.files };
  for (const [file, { source, mutants }] of Object.entries(later.files)) {
    const found = new Map(mutants.map((mutant) => [nameOf(mutant), mutant]));
    if (files[file]?.source !== source) files[file] = later.files[file];
    else
      files[file] = {
        ...files[file],
        mutants: files[file].mutants.map((mutant) => found.get(nameOf(mutant)) ?? mutant),
      };
  }
  return { ...earlier, files };
}

function nameOf({ location: { start, end }, mutatorName, replacement }) {
  return [start.line, start.column, end.line, end.column, mutatorName, replacement].join(' ');
}

/** A line a file, and one for all: how many mutants were noticed, ran into a time limit, survived, were not reached. */
export function tableOf({ files }) {
  const rows = Object.entries(files).map(([file, { mutants }]) => [file, countsOf(mutants)]);
  rows.push(['all', countsOf(Object.values(files).flatMap(({ mutants }) => mutants))]);
  return rows
    .filter(([, { total }]) => total > 0)
    .map(([file, { total, noticed, killed, timeout, survived, unreached }]) => {
      const score = `${((100 * noticed) / total).toFixed(1)} %`;
      return `${score.padStart(8)}  ${file}: ${total} mutants, ${killed} killed, ${timeout} timed out, ${survived} survived, ${unreached} not reached`;
    })
    .join('\n');
}

function countsOf(mutants) {
  const count = (status) => mutants.filter((mutant) => mutant.status === status).length;
  const [killed, timeout, survived, unreached] = ['Killed', 'Timeout', 'Survived', 'NoCoverage'].map(count);
  const noticed = killed + timeout;
  return { total: noticed + survived + unreached, noticed, killed, timeout, survived, unreached };
}

/** The mutants that no test noticed: where, what was written, and what instead of it. */
export function survivorsOf({ files }) {
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => notNoticed.has(status))
      .map(({ location, replacement }) => {
        const { start } = location;
        const change = [textAt(source, location), replacement].map((text) => text.replace(/\s+/g, ' ').slice(0, 100));
        return `${file}:${start.line}:${start.column}  ${change.join('  =>  ')}`;
      }),
  );
}

function textAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines.push(lines.pop().slice(0, end.column - 1));
  return lines.join('\n').slice(start.column - 1);
}
