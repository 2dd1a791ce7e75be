import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Deps } from '../deps.js';
import type { AppEnv } from '../env.js';

/** Counts and logs every request, by the pattern of its route: nothing that a caller wrote gets into either. */
export function watched({ metrics, log, now }: Deps): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const start = now();
    await next();
    const milliseconds = now() - start;
    const { status } = c.res;
    const route = routeOf(c);
    const method = /^(?:GET|POST|HEAD|OPTIONS)$/.test(c.req.method) ? c.req.method : 'other';
    metrics.countRequest(method, route, status, milliseconds / 1000);
    const level = status >= 500 && status !== 503 ? 'error' : status >= 400 ? 'warn' : 'info';
    const ms = Math.round(milliseconds * 10) / 10;
    log({ level, event: 'request', id: c.get('requestId'), method, route, status, ms });
  };
}

/** The pattern of the route that answers; `none` where only what is done for every request fits. */
function routeOf(c: Context): string {
  return matchedRoutes(c).findLast(({ path }) => !path.endsWith('/*'))?.path ?? 'none';
}
