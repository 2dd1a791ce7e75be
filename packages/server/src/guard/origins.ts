import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../env.js';
import { ProblemError } from '../problems/problem-error.js';

/** The headers of an answer that the pages of another origin may read. */
const exposed = 'Content-Disposition, Content-Language, Retry-After, X-Request-Id';

/** What a browser is told when it asks before it sends. */
const preflight = {
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': 'Accept-Language, Authorization, Content-Type, X-Request-Id',
  'Access-Control-Max-Age': '600',
  Vary: 'Origin',
};

/**
 * Refuses what pages of other origins send, but for those allowed. Browsers tell the origin; programs tell none and
 * are not concerned.
 */
export function originGuard(allowed: readonly string[]): MiddlewareHandler<AppEnv> {
  const known = new Set(allowed.map((origin) => origin.replace(/\/$/, '').toLowerCase()));
  return async (c, next) => {
    const origin = c.req.header('Origin');
    if (origin === undefined || isOwn(origin, c.req.header('Host') ?? new URL(c.req.url).host)) return await next();
    if (!known.has(origin.toLowerCase())) throw new ProblemError('foreign-origin', { origin: origin.slice(0, 200) });
    if (c.req.method === 'OPTIONS' && c.req.header('Access-Control-Request-Method') !== undefined) {
      return new Response(null, { status: 204, headers: { ...preflight, 'Access-Control-Allow-Origin': origin } });
    }
    await next();
    c.res.headers.set('Access-Control-Allow-Origin', origin);
    c.res.headers.set('Access-Control-Expose-Headers', exposed);
    c.res.headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
    c.res.headers.append('Vary', 'Origin');
  };
}

/** Whether a page comes from this very server: a proxy may have changed the scheme, not the host. */
function isOwn(origin: string, host: string): boolean {
  return origin.replace(/^https?:\/\//i, '').toLowerCase() === host.toLowerCase();
}
