import { atEnd } from './at-end.js';
import { crashed } from './crashed.js';
import type { Host } from './host.js';
import { nodeFiles } from './node-files.js';
import { modernized } from './node-office.js';
import { handTo } from './node-program.js';
import { nodeScreen } from './node-screen.js';
import { nodeSelf } from './node-self.js';
import { stopAsked } from './stop-asked.js';

/** The system that Node runs on. */
export function nodeHost(): Host {
  return {
    env: process.env,
    files: nodeFiles(process.cwd()),
    stdin: process.stdin,
    stdout: nodeScreen(process.stdout),
    stderr: nodeScreen(process.stderr),
    self: nodeSelf(),
    terminal: process.stdin.isTTY && process.stdout.isTTY ? { input: process.stdin, output: process.stdout } : null,
    handTo,
    modernized,
    atEnd,
    crashed,
    stopAsked,
    now: () => performance.now(),
  };
}
