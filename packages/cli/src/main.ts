#!/usr/bin/env node
import { version } from '../package.json';

// Nothing else is loaded before it is known to be needed: `--version` is asked by scripts, and often.
const args = process.argv.slice(2);

if (args[0] === '--version' || args[0] === '-V') {
  process.stdout.write(`${version}\n`);
} else {
  const [{ run }, { nodeHost }] = await Promise.all([import('./run.js'), import('./host/node-host.js')]);
  process.exitCode = await run(args, nodeHost());
}
