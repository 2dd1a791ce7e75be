import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

/** Where Chromium is; null where it is not installed. */
export const chromium: string | null =
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['chromium', 'chromium-browser'].map((name) => join(folder, name)))
    .find((path) => existsSync(path)) ?? null;

/** Talks to this machine alone, and leaves nothing behind. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** The page at a URL once its scripts are done, as HTML. */
export async function domOf(browser: string, url: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-browser-'));
  try {
    const args = [...flags, `--user-data-dir=${folder}`, '--virtual-time-budget=30000', '--dump-dom', url];
    const { stdout } = await promisify(execFile)(browser, args, {
      env: { ...process.env, HOME: folder },
      maxBuffer: 64 * 1024 * 1024,
      timeout: 90_000,
      killSignal: 'SIGKILL',
    });
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
