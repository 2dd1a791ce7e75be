import { Hono } from 'hono';
import type { Deps } from '../deps.js';
import type { AppEnv } from '../env.js';

/** What the server counts, for Prometheus. */
export function metricsRoutes({ metrics }: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get('/metrics', (c) =>
    c.text(metrics.text(), 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' }),
  );
  return app;
}
