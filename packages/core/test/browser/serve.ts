import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { dist } from '../support/dist.js';

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the page, the published files of the core and the texts, to this machine only:
 * `/`, `/index.js` and the like, `/texts` (their names) and `/texts/<name>`.
 */
export async function serve(texts: ReadonlyMap<string, Uint8Array>): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '/');
    const [type, body] = answer(path, texts);
    response.writeHead(body === null ? 404 : 200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  path: string,
  texts: ReadonlyMap<string, Uint8Array>,
): [type: string, body: Uint8Array | string | null] {
  if (path === '/') return ['text/html', readFileSync(join(import.meta.dirname, 'page.html'))];
  if (path === '/texts') return ['application/json', JSON.stringify([...texts.keys()])];
  if (path.startsWith('/texts/')) return ['application/octet-stream', texts.get(path.slice('/texts/'.length)) ?? null];
  const file = /^\/([\w-]+\.js)$/.exec(path)?.[1];
  const published = file === undefined ? null : join(dist, file);
  return ['text/javascript', published !== null && existsSync(published) ? readFileSync(published) : null];
}
