// The `bench` script of a package: bundles its bench/*.bench.ts and runs each in a process of its own.
// Arguments choose benches whose file name contains one of them.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
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
});

for (const file of files) {
  console.log(`== ${file}`);
  const { status } = spawnSync(process.execPath, [join(outDir, file.replace(/\.ts$/, '.js'))], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
