import { Hono } from 'hono';
import type { Held } from '../body/held.js';
import type { Deps } from '../deps.js';
import type { AppEnv } from '../env.js';
import { pagePolicy } from '../guard/headers.js';
import type { PageFile } from './files.js';
import { headersOf } from './headers.js';

/** The page at `/`, the form that it sends there, and its files under `/page/`. */
export function pageRoutes(deps: Deps, held: Held): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get('/', async (c) => {
    const { startPage } = await import('./start-page.js');
    return c.html(startPage({ lang: c.get('lang'), problem: null }), 200, headersOf(c.get('lang')));
  });
  app.post('/', async (c) => {
    const { answerForm } = await import('./answer-form.js');
    return await answerForm(c, deps, held);
  });
  app.get('/page/:path{.+}', (c) => {
    return sent(deps.page.get(c.req.param('path')), c.req.header('If-None-Match')) ?? c.notFound();
  });
  return app;
}

function sent(file: PageFile | undefined, known: string | undefined): Response | null {
  if (file === undefined) return null;
  // A worker's scripts load others by the policy of their own file.
  const headers = { ETag: file.etag, 'Cache-Control': 'no-cache', 'Content-Security-Policy': pagePolicy };
  if (known === file.etag) return new Response(null, { status: 304, headers });
  return new Response(file.bytes, { headers: { ...headers, 'Content-Type': file.type } });
}
