import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How long the program takes to start, in times of a bare Node; the bundle stands in node_modules/.cache/bench. */
const main = fileURLToPath(new URL('../../../dist/main.js', import.meta.url));
const root = fileURLToPath(new URL('../../../../..', import.meta.url));
const rounds = 40;

const bare = ['-e', '0'];
const calls = {
  'gouji --version': { args: ['--version'], most: 1.6 },
  'gouji --help': { args: ['--help'], most: null },
  'gouji rules': { args: ['rules'], most: null },
};

const names = Object.keys(calls) as (keyof typeof calls)[];
const ofNode: number[] = [];
const ofGouji = new Map(names.map((name) => [name, [] as number[]]));
const beyondNpm: number[] = [];
const empty = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
try {
  writeFileSync(join(empty, 'package.json'), JSON.stringify({ scripts: { nothing: 'exit 0' } }));
  for (let round = 0; round < rounds; round += 1) {
    ofNode.push(timed(bare));
    for (const name of names) ofGouji.get(name)?.push(timed([main, ...calls[name].args]));
    const byNpm = timed(['run', '-s', 'gouji', '--', '--version'], 'npm', root);
    beyondNpm.push(byNpm - timed(['run', '-s', 'nothing'], 'npm', empty));
  }
} finally {
  rmSync(empty, { recursive: true, force: true });
}

for (const name of names) tell(`${name} / node -e 0`, ofGouji.get(name) ?? [], calls[name].most);
// 100 ms beside a Node that starts in 40.
tell('npm run -s gouji -- --version beyond an empty script / node -e 0', beyondNpm, 2.5);

function tell(what: string, times: readonly number[], most: number | null): void {
  process.send?.({ what, ratio: median(times) / median(ofNode), most });
}

function timed(args: readonly string[], command = process.execPath, cwd = root): number {
  // npm is a script on Windows, which only a shell can start.
  const shell = command === 'npm' && process.platform === 'win32';
  const start = performance.now();
  const { status } = spawnSync(command, args, { cwd, shell, stdio: 'ignore' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
