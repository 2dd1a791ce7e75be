import { Hono } from 'hono';
import type { Deps } from '../deps.js';
import type { AppEnv } from '../env.js';
import type { PageFile } from './files.js';

/** The page at `/`, and its files under `/page/`. */
export function pageRoutes({ page }: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get('/', (c) => sent(page.get('index.html'), c.req.header('If-None-Match')) ?? c.notFound());
  app.get('/page/:path{.+}', (c) => {
    return sent(page.get(c.req.param('path')), c.req.header('If-None-Match')) ?? c.notFound();
  });
  return app;
}

function sent(file: PageFile | undefined, known: string | undefined): Response | null {
  if (file === undefined) return null;
  const headers = { ETag: file.etag, 'Cache-Control': 'no-cache' };
  if (known === file.etag) return new Response(null, { status: 304, headers });
  return new Response(file.bytes, { headers: { ...headers, 'Content-Type': file.type } });
}
