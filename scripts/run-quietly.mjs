import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './fingerprint.mjs';
import { root } from './root.mjs';
import { environment } from './tools.mjs';

/** Runs a program and resolves to its exit code and everything it printed. */
export function capture([program, ...args], signal) {
  return new Promise((resolve) => {
    const shell = process.platform === 'win32' && program === 'npm';
    // No standard input: that belongs to the command line that comes after.
    const child = spawn(program, args, {
      cwd: root,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell,
      signal,
    });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    const end = (code, last = '') => resolve({ code, output: Buffer.concat(chunks).toString() + last });
    child.on('error', (error) => end(1, String(error)));
    child.on('close', (code, killedBy) => end(code ?? 1, killedBy ? `ended by ${killedBy}` : ''));
  });
}

/** Setting up went wrong: a sentence, and what the tool said. */
class SetupFailure extends Error {}

/** Runs one step of setting up behind a single line on stderr. */
export async function step(name, advice, command) {
  console.error(`Gouji: ${name}…`);
  const { code, output } = await capture(command);
  if (code === 0) return;
  mkdirSync(cacheFolder, { recursive: true });
  const log = join(cacheFolder, `${name}.log`);
  writeFileSync(log, output);
  const tail = output.trimEnd().split('\n').slice(-25).join('\n');
  throw new SetupFailure(`Gouji: ${name} failed: ${advice} The whole log is in ${log}; it ends:\n\n${tail}`);
}

/** Runs `work`; where setting up failed, says so and ends with exit code 3. */
export async function orExplain(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error;
    console.error(error.message);
    process.exit(3);
  }
}
