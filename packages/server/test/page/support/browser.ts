/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { RunningServer } from '../../../src/node/index.js';

/** Where Chromium is; null where it is not installed. */
const executablePath =
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['chromium', 'chromium-browser'].map((name) => join(folder, name)))
    .find((path) => existsSync(path)) ?? null;

/** On a machine without Chromium the page is not tried; CI has one. */
export const isSkipped = executablePath === null && !process.env.CI;
if (isSkipped) console.warn('skipped: no Chromium on this machine, so the page is not tried in a browser');

/** Talks to this machine alone. */
const args = ['--no-sandbox', '--disable-quic', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];

let browser: Browser;
let server: RunningServer;

/** Has a browser and the built server for the tests of a file. */
export function inBrowser(): void {
  beforeAll(async () => {
    if (isSkipped) return;
    if (executablePath === null) throw new Error('CI tries the page in a browser, and chromium is not installed');
    if (!existsSync(new URL('../../../dist/page/page.js', import.meta.url))) {
      throw new Error('the page is not built; npm run build makes it');
    }
    const built = new URL('../../../dist/node.js', import.meta.url).href;
    const { startServer } = (await import(built)) as typeof import('../../../src/node/index.js');
    [server, browser] = await Promise.all([
      startServer({ port: 0, workers: 1 }),
      chromium.launch({ executablePath, args }),
    ]);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([browser?.close(), server?.stop()]);
  });
}

/** A page of the server in a browser of its own, with what it has said and asked for. */
export interface Opened {
  readonly page: Page;
  /** Where the server is: `http://127.0.0.1:…`. */
  readonly url: string;
  /** What the browser complains about: errors, and what the page's policy forbids. A test takes out what it expects. */
  readonly complaints: string[];
  /** The requests after the page was loaded: `POST /v1/check`. */
  readonly requests: readonly string[];
}

/** Opens a path of the server and hands it to `use`; whatever the browser complains about fails the test. */
export async function opened(
  path: string,
  use: (opened: Opened) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext({ locale: 'zh-CN', ...options });
  try {
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    await page.goto(`${server.url}${path}`, { waitUntil: 'networkidle' });
    page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await use({ page, url: server.url, complaints, requests });
    if (complaints.length > 0) throw new Error(`the browser complains: ${complaints.join('\n')}`);
  } finally {
    await context.close();
  }
}
