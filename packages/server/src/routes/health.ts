import { Hono } from 'hono';
import type { Deps } from '../deps.js';
import type { AppEnv } from '../env.js';

/** Whether the process lives, and whether new work is welcome: for those who watch over it. Open to everyone. */
export function healthRoutes({ isReady, runner }: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', (c) => {
    const status = isReady() ? (runner.isFull ? 'busy' : 'ready') : 'stopping';
    return c.json({ status }, status === 'ready' ? 200 : 503);
  });
  return app;
}
