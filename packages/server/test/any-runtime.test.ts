import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build } from 'tsup';
import { expect, it } from 'vitest';
import { clean, faulty } from './support/reports.js';

/** The app and all that it needs as one script, in which an import of Node's does not resolve. */
async function bundled(): Promise<string> {
  const entry = fileURLToPath(new URL('../src/index.ts', import.meta.url));
  const outDir = await mkdtemp(join(tmpdir(), 'gouji-any-'));
  await build({
    entry: { app: entry },
    config: false,
    silent: true,
    outDir,
    format: 'iife',
    globalName: 'gouji',
    platform: 'browser',
    noExternal: [/./],
    esbuildPlugins: [
      {
        name: 'without Node',
        setup({ onResolve }) {
          onResolve({ filter: /^node:/ }, ({ path, importer }) => ({
            errors: [{ text: `${importer} imports ${path}` }],
          }));
        },
      },
    ],
  });
  const script = await readFile(join(outDir, 'app.global.js'), 'utf8');
  await rm(outDir, { recursive: true });
  return script;
}

it('runs on the bare fetch handler, with the globals of the Web standard alone', async () => {
  const {
    AbortController,
    Headers,
    Request,
    Response,
    ReadableStream,
    TextDecoder,
    TextEncoder,
    URL,
    URLSearchParams,
  } = globalThis;
  const web = {
    AbortController,
    Headers,
    Request,
    Response,
    ReadableStream,
    TextDecoder,
    TextEncoder,
    URL,
    URLSearchParams,
  };
  const { atob, btoa, crypto, performance, queueMicrotask, FormData, File, Blob } = globalThis;
  // Bytes are checked by their class, so that the script and what it is given must have the same.
  const bytes = { Uint8Array: globalThis.Uint8Array, ArrayBuffer: globalThis.ArrayBuffer };
  const more = { atob, btoa, crypto, performance, queueMicrotask, FormData, File, Blob, ...bytes };
  const script = await bundled();
  expect(script).not.toBe('');
  const { createApp } = runInNewContext(`${script};gouji`, { ...web, ...more });
  const app = createApp({ token: 'secret' });
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> =>
    await app.fetch(
      new Request(`http://any.example${path}`, {
        ...init,
        headers: { Authorization: 'Bearer secret', ...init.headers },
      }),
    );

  const checked = await ask('/v1/check', { method: 'POST', body: faulty });
  expect(await checked.json()).toMatchObject({ reports: [{ source: '-' }] });
  const page = await ask('/v1/check', { method: 'POST', body: faulty, headers: { Accept: 'text/html' } });
  expect(await page.text()).toMatch(/^<!doctype html>/);
  const form = new FormData();
  form.append('file', new File([clean], 'a.txt'));
  form.append('file', new File([faulty], 'b.txt'));
  const lines = await (await ask('/v1/extract?format=ndjson', { method: 'POST', body: form })).text();
  expect(
    lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).source),
  ).toEqual(['a.txt', 'b.txt']);
  expect((await ask('/v1/rules/cells/blank')).status).toBe(200);
  expect((await ask('/reference')).status).toBe(200);
  expect((await app.fetch(new Request('http://any.example/v1/rules'))).status).toBe(401);
});
