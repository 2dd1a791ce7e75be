import { Hono } from 'hono';
import { openApiDocument } from '../api/document.js';
import type { AppEnv } from '../env.js';

/** The description of the API, for programs and for people. */
export function referenceRoutes(): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get('/openapi.json', (c) => c.json(openApiDocument()));
  return app;
}
