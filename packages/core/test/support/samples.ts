import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Address } from '../../src/form/index.js';

/** Real reports stand beside the project, never in it. */
const folder = fileURLToPath(new URL('../../../../../shared/samples/', import.meta.url));

export interface Sample {
  readonly name: string;
  readonly text: string;
  /** The 200 cells as a person read them; null for a blank one. */
  readonly cells: ReadonlyMap<Address, number | null>;
}

export const samples: readonly Sample[] = existsSync(folder) ? readSamples() : [];

/** Why tests of samples are skipped, or null when they run. Printed, so that no skip is silent. */
export const skipReason = samples.length > 0 ? null : `skipped: no sample reports in ${folder}`;
if (skipReason !== null) console.warn(skipReason);

export function sampleNamed(start: string): Sample {
  const found = samples.find(({ name }) => name.startsWith(start));
  if (found === undefined) throw new Error(`no sample ${start}`);
  return found;
}

function readSamples(): Sample[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const name = file.slice(0, -'.txt'.length);
      return {
        name,
        text: readFileSync(`${folder}${file}`, 'utf8'),
        cells: readCells(readFileSync(`${folder}expected/${name}.csv`, 'utf8')),
      };
    });
}

function readCells(csv: string): Map<Address, number | null> {
  const rows = csv.trim().split(/\r?\n/).slice(1);
  return new Map(
    rows.map((row) => {
      const [table, line, column, value] = row.split(',');
      return [`${table}.${line}.${column}` as Address, value === '' ? null : Number(value)];
    }),
  );
}
