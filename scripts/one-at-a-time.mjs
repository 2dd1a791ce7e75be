import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { cacheFolder } from './fingerprint.mjs';

const file = join(cacheFolder, 'lock');
const longest = 15 * 60_000;

function take() {
  try {
    mkdirSync(cacheFolder, { recursive: true });
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

/** A lock whose process is gone, or that no honest work can have held so long. */
function isStale() {
  try {
    if (Date.now() - statSync(file).mtimeMs > longest) return true;
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** Runs `work` while no other process of this project installs or builds. */
export async function oneAtATime(work) {
  while (!take()) {
    if (isStale()) rmSync(file, { force: true });
    else await wait(200);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
