import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How long the program takes to start, in times of a bare Node; the bundle stands in node_modules/.cache/bench. */
const main = fileURLToPath(new URL('../../../dist/main.js', import.meta.url));
const most = 1.6;
const rounds = 30;

const calls = {
  'node -e 0': ['-e', '0'],
  'gouji --version': [main, '--version'],
  'gouji --help': [main, '--help'],
  'gouji rules': [main, 'rules'],
};

const times = new Map(Object.keys(calls).map((name) => [name, [] as number[]]));
for (let round = 0; round < rounds; round += 1) {
  for (const [name, args] of Object.entries(calls)) times.get(name)?.push(timed(args));
}

const bare = median(times.get('node -e 0') ?? []);
for (const [name, taken] of times) {
  const time = median(taken);
  console.log(`${name.padEnd(16)} ${time.toFixed(1).padStart(7)} ms  ${(time / bare).toFixed(2)}`);
}

const ratio = median(times.get('gouji --version') ?? []) / bare;
console.log(`gouji --version takes ${ratio.toFixed(2)} times a bare node; at most ${most} is wanted`);
if (ratio > most) process.exitCode = 1;

function timed(args: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
