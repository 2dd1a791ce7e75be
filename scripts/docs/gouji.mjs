import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root.mjs';

const main = join(root, 'packages/cli/dist/main.js');

/** What the built command line writes on standard output. */
export function gouji(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`gouji ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}
