import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.js';
import type { Report } from '../../src/grammar/report.js';

/** Real files stand beside the project, never in it. */
const folder = fileURLToPath(new URL('../../../../../shared/documents/', import.meta.url));

function whyNot(): string | null {
  if (!existsSync(`${folder}hongze-2023.pdf`)) return `no files in ${folder}`;
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'no pdftotext on this machine';
  }
}

const skipped = whyNot();
if (skipped !== null) console.warn(`text taken out of PDFs: skipped, ${skipped}`);

async function read(file: string, options: readonly string[]): Promise<Report> {
  const text = execFileSync('pdftotext', [...options, `${folder}${file}`, '-']);
  const reading = await readDocument(text);
  if (!reading.ok) throw new Error(reading.problem.kind);
  expect(reading.reports).toHaveLength(1);
  return reading.reports[0] as Report;
}

function written(file: string): ReadonlyMap<string, number> {
  const [, ...rows] = readFileSync(`${folder}${file}.csv`, 'utf8').trim().split(/\r?\n/);
  return new Map(
    rows.map((row) => {
      const [table, line, column, value] = row.split(',');
      return [`${table}.${line}.${column}`, Number(value)];
    }),
  );
}

describe.skipIf(skipped !== null).each(['hongze-2023.pdf', 'hongze-2024.pdf'])('text taken out of %s', (file) => {
  test.each([
    ['as it stands in the file', ['-raw'], 186],
    ['in columns', ['-layout'], 186],
    // Column by column: which row a figure stands in cannot be told.
    ['in the order of reading', [], 0],
  ] as const)('%s', async (_, options, least) => {
    const report = await read(file, options);
    const cells = Object.values(report.tables).flatMap((table) => table.cells);
    const believed = cells.filter(({ state }) => state !== 'absent');
    const figures = written(file);
    const wrong = believed.filter(({ address, value }) => figures.get(address) !== value);
    expect(wrong).toEqual([]);
    expect(believed.length).toBeGreaterThanOrEqual(least);
  });
});
