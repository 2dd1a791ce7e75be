// Turbo as the project runs it: its arguments are those of turbo, telemetry is off.
import { spawnSync } from 'node:child_process';
import { root } from './root.mjs';
import { environment, turbo } from './tools.mjs';

const [program, ...args] = turbo(...process.argv.slice(2));
process.exitCode = spawnSync(program, args, { cwd: root, env: environment, stdio: 'inherit' }).status ?? 1;
