import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../scripts/root.mjs';
import { fetchedPnpm } from '../scripts/tools.mjs';
import { merged, placesOf, reportAt, survivorsOf, tableOf } from './report.mjs';

const usual = ['localize', 'rules', 'grammar'];

function run([command, ...args], cwd) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (error !== undefined) throw error;
  return status ?? 1;
}

/** The files of the working tree as they are now: Stryker writes into them, and a run must not see later changes. */
function copyTree(to) {
  const { stdout } = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  for (const file of stdout.split('\0')) {
    if (file === '' || !existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(to, file)), { recursive: true });
    copyFileSync(join(root, file), join(to, file));
  }
  for (const folder of ['packages/core', 'mutation']) {
    symlinkSync(join(root, folder, 'node_modules'), join(to, folder, 'node_modules'), 'junction');
  }
}

/** A folder of packages/core/src, or a part of one: `rules`, `grammar/labels`. */
function mutate(folder) {
  const source = `src/${folder}`;
  if (!existsSync(join(root, 'packages/core', source))) {
    console.error(`There is no packages/core/${source}.`);
    process.exit(2);
  }
  return source.endsWith('.ts') ? source : `${source}/**/*.ts`;
}

const { positionals: folders, values: wanted } = parseArgs({
  allowPositionals: true,
  options: { tests: { type: 'string' }, concurrency: { type: 'string' }, again: { type: 'string' } },
});
const earlier = wanted.again === undefined ? null : reportAt(wanted.again);
const patterns = earlier
  ? placesOf(earlier, join(root, 'packages/core'))
  : (folders.length > 0 ? folders : usual).map(mutate);
if (!existsSync(join(root, 'mutation/node_modules'))) {
  const status = run(fetchedPnpm('install', '--ignore-workspace', '--frozen-lockfile'), join(root, 'mutation'));
  if (status !== 0) process.exit(status);
}
const copy = mkdtempSync(join(tmpdir(), 'gouji-mutation-'));
try {
  copyTree(copy);
  const stryker = join(root, 'mutation/node_modules/@stryker-mutator/core/bin/stryker.js');
  const args = ['run', '../../mutation/stryker.config.mjs', '--mutate', patterns.join(',')];
  if (wanted.concurrency !== undefined) args.push('--concurrency', wanted.concurrency);
  // Read by vitest.config.mjs, in the processes that Stryker starts.
  process.env.GOUJI_MUTATION_FILES = folders.map((folder) => basename(folder, '.ts')).join();
  if (wanted.tests !== undefined) process.env.GOUJI_MUTATION_TESTS = wanted.tests;
  process.exitCode = run([process.execPath, stryker, ...args], join(copy, 'packages/core'));
  const written = join(copy, 'mutation/reports/mutation.json');
  if (existsSync(written)) tell(earlier ? merged(earlier, reportAt(written)) : reportAt(written));
} finally {
  rmSync(copy, { recursive: true, force: true });
}

/** Keeps the report under the name of what was run, and prints what survived and the table. */
function tell(report) {
  const name = (folders.length > 0 ? folders : usual).join('+').replaceAll('/', '.');
  const file = wanted.again ?? join(root, 'mutation/reports', `${name}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(report));
  console.log(`\n${survivorsOf(report).join('\n')}\n\n${tableOf(report)}\n\n${file}`);
}
