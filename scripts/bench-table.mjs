// The table of docs/benchmarks.md. Its figures change from run to run, so that nothing checks them; with --check this
// tells whether the table has all benches that there are, and no others.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheFolder } from './fingerprint.mjs';
import { root } from './root.mjs';

/** Where benches leave their ratios, one JSON a line, for the table to be written. */
export const keptRatios = join(cacheFolder, 'ratios.ndjson');

const page = join(root, 'docs/benchmarks.md');
const begin = '<!-- written by npm run bench -- --write -->\n';
const end = '<!-- end -->\n';

/** Writes the table anew from the ratios of a run. */
export function writeTable() {
  const ratios = readFileSync(keptRatios, 'utf8').trimEnd().split('\n').map(JSON.parse);
  const rows = ratios.map(({ bench, what, ratio, most }) =>
    [bench, what, ratio.toFixed(2), most === null ? '' : ratio > most ? `${most}, missed` : most].join(' | '),
  );
  const { before, after } = partsOfPage();
  const machine = `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} processors:`;
  const head = '| bench | what | measured | at most |\n|---|---|---|---|\n';
  const table = head + rows.map((row) => `| ${row} |\n`).join('');
  writeFileSync(page, `${before}${begin}${machine}\n\n${table}${end}${after}`);
}

function partsOfPage() {
  const text = readFileSync(page, 'utf8');
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${page} has no place for the table`);
  return { before: text.slice(0, from), table: text.slice(from, to), after: text.slice(to + end.length) };
}

/** The benches that the table has, and those that there are. */
function benches() {
  const written = [...partsOfPage().table.matchAll(/^\| ([a-z-]+) \|/gm)].map(([, name]) => name);
  const there = readdirSync(join(root, 'packages'))
    .map((name) => join(root, 'packages', name, 'bench'))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).filter((file) => file.endsWith('.bench.ts')))
    .map((file) => basename(file, '.bench.ts'));
  return { written: new Set(written), there: new Set(there) };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { written, there } = benches();
  written.delete('bench');
  const missing = [...there].filter((name) => !written.has(name));
  const gone = [...written].filter((name) => !there.has(name));
  for (const name of missing) console.log(`docs/benchmarks.md lacks the bench ${name}`);
  for (const name of gone) console.log(`docs/benchmarks.md has a bench ${name} that is no more`);
  if (missing.length + gone.length > 0) {
    console.log('npm run bench -- --write writes its table anew');
    process.exitCode = 1;
  }
}
