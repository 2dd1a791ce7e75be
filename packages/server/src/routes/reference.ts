import { Hono } from 'hono';
import { openApiDocument } from '../api/document.js';
import type { AppEnv } from '../env.js';
import { pagePolicy } from '../guard/headers.js';

/** The description of the API, for programs and for people. */
export function referenceRoutes(): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get('/openapi.json', async (c) => {
    const text = `${JSON.stringify(await openApiDocument(), null, 2)}\n`;
    return c.body(text, 200, { 'Content-Type': 'application/json' });
  });
  app.get('/reference', async (c) => {
    const { referencePage } = await import('../reference/page.js');
    return c.html(referencePage(await openApiDocument(), c.get('lang')), 200, {
      'Content-Language': c.get('lang'),
      'Content-Security-Policy': pagePolicy,
      Vary: 'Accept-Language',
    });
  });
  app.get('/reference.css', async (c) => {
    const { referenceStyles } = await import('../reference/styles.js');
    return c.body(referenceStyles, 200, { 'Content-Type': 'text/css; charset=utf-8' });
  });
  return app;
}
