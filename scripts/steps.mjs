import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildStamp } from './fingerprint.mjs';
import { root } from './root.mjs';
import { biome, knip, publint, script, turbo } from './tools.mjs';

// The core first: what is wrong there shows everywhere.
const names = readdirSync(join(root, 'packages')).sort((a, b) => (b === 'core') - (a === 'core'));
export const packages = names.map((name) => `packages/${name}`);

/** What `npm test` runs before the tests, in the order told. `after` names steps that must have passed
 * first, `stamp` is kept when the step has passed. */
export const steps = [
  { name: 'typecheck', command: turbo('run', 'typecheck') },
  { name: 'format and lint', command: biome('ci', '--colors=off', '--error-on-warnings') },
  { name: 'build', command: turbo('run', 'build'), after: ['typecheck'], stamp: buildStamp },
  { name: 'package boundaries', command: turbo('boundaries') },
  // The build leaves its own files beside the sources while it runs.
  { name: 'unused code', command: knip(), after: ['build'] },
  ...packages.map((folder) => ({ name: `publint ${folder}`, command: publint(folder, '--strict'), after: ['build'] })),
  { name: 'docs', command: script('docs.mjs', '--check'), after: ['build'], given: 'scripts/docs.mjs' },
  { name: 'table of benches', command: script('bench-table.mjs', '--check') },
].filter(({ given }) => given === undefined || existsSync(join(root, given)));

/** The command that tests the package in whose folder it is run, and leaves vitest's JSON report in `report`. */
export const vitest = (report) => [
  process.execPath,
  'node_modules/vitest/vitest.mjs',
  'run',
  // By itself it leaves one processor idle, which of two is half of all.
  '--maxWorkers=100%',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
];
