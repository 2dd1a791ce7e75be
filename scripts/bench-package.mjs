// The `bench` script of a package: bundles its bench/*.bench.ts, runs each in a process of its own, and prints the
// ratios it tells as messages `{ what, ratio, most }`. Fails where one is above its `most`.
// Arguments choose benches whose file name contains one of them.
import { spawn } from 'node:child_process';
import { appendFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const wanted = process.argv.slice(2);
const isWanted = (file) => wanted.length === 0 || wanted.some((part) => file.includes(part));
const files = readdirSync('bench')
  .filter((file) => file.endsWith('.bench.ts') && isWanted(file))
  .sort();

if (files.length === 0) process.exit();

const { build } = await import(pathToFileURL(join(process.cwd(), 'node_modules/tsup/dist/index.js')).href);
const outDir = 'node_modules/.cache/bench';
const entry = files.map((file) => `bench/${file}`);
await build({
  config: false,
  entry,
  outDir,
  format: 'esm',
  target: 'node20',
  splitting: false,
  clean: true,
  silent: true,
  // What a bench compares with is loaded as it is installed.
  skipNodeModulesBundle: true,
});

for (const file of files) {
  console.log(`== ${file}`);
  const { code, ratios } = await run(join(outDir, file.replace(/\.ts$/, '.js')));
  for (const { what, ratio, most } of ratios) {
    const limit = most === null ? '' : `  at most ${most}${ratio > most ? ', MISSED' : ''}`;
    console.log(`${ratio.toFixed(2).padStart(7)}  ${what}${limit}`);
  }
  if (code !== 0 || ratios.some(({ ratio, most }) => most !== null && ratio > most)) process.exitCode = 1;
  // One line a ratio, for the table in docs/benchmarks.md.
  const { GOUJI_RATIOS: kept } = process.env;
  const bench = basename(file, '.bench.ts');
  if (kept) for (const ratio of ratios) appendFileSync(kept, `${JSON.stringify({ bench, ...ratio })}\n`);
}

/** Runs a bench; resolves to its exit code and the ratios it told. */
function run(script) {
  const ratios = [];
  const bench = spawn(process.execPath, [script], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  bench.on('message', (ratio) => ratios.push(ratio));
  return new Promise((resolve) => bench.on('close', (code) => resolve({ code, ratios })));
}
