import { spawnSync } from 'node:child_process';
import { build } from './ready.mjs';
import { root } from './root.mjs';
import { orExplain } from './run-quietly.mjs';
import { environment, pnpm } from './tools.mjs';

await orExplain(build);
const [program, ...args] = pnpm('--recursive', '--workspace-concurrency=1', 'run', 'bench', ...process.argv.slice(2));
process.exitCode = spawnSync(program, args, { cwd: root, env: environment, stdio: 'inherit' }).status ?? 1;
