import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { keptRatios, writeTable } from './bench-table.mjs';
import { build } from './ready.mjs';
import { root } from './root.mjs';
import { orExplain } from './run-quietly.mjs';
import { environment, pnpm } from './tools.mjs';

// With --write the table in docs/benchmarks.md is written from this run, which is then one of all benches.
const isWriting = process.argv.includes('--write');
const chosen = process.argv.slice(2).filter((arg) => arg !== '--write');
if (isWriting && chosen.length > 0) {
  console.error('--write measures all benches: name none');
  process.exit(2);
}

await orExplain(build);
rmSync(keptRatios, { force: true });
const [program, ...args] = pnpm('--recursive', '--workspace-concurrency=1', '--no-bail', 'run', 'bench', ...chosen);
const env = { ...environment, ...(isWriting && { GOUJI_RATIOS: keptRatios }) };
const { status } = spawnSync(program, args, { cwd: root, env, stdio: 'inherit' });
if (isWriting) writeTable();
process.exitCode = status ?? 1;
