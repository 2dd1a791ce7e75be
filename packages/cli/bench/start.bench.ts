import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How long the program takes to start, in times of a bare Node; the bundle stands in node_modules/.cache/bench. */
const main = fileURLToPath(new URL('../../../dist/main.js', import.meta.url));
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
for (let round = 0; round < rounds; round += 1) {
  ofNode.push(timed(bare));
  for (const name of names) ofGouji.get(name)?.push(timed([main, ...calls[name].args]));
}

for (const name of names) {
  const ratio = median(ofGouji.get(name) ?? []) / median(ofNode);
  process.send?.({ what: `${name} / node -e 0`, ratio, most: calls[name].most });
}

function timed(args: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
