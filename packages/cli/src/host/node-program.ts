import { spawn } from 'node:child_process';

/** What a program may take to accept a text, in milliseconds. */
const patience = 1500;

/**
 * Runs a program and gives it bytes on its standard input; whether it took them and ended well. One that stays, as
 * those do that keep a selection, is not waited for: what it started in the background lives on.
 */
export function handTo(program: string, args: readonly string[], bytes: Uint8Array): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['pipe', 'ignore', 'ignore'], windowsHide: true });
    const timer = setTimeout(() => {
      child.kill();
      resolve(false);
    }, patience);
    const end = (well: boolean) => {
      clearTimeout(timer);
      resolve(well);
    };
    child.on('error', () => end(false));
    child.on('exit', (code) => end(code === 0));
    child.stdin.on('error', () => {});
    child.stdin.end(bytes);
  });
}
