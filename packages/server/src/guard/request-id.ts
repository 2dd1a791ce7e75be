import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../env.js';

/** Gives every request an id: the caller's own where it is a plain one, so that both logs tell of the same. */
export const requestIds: MiddlewareHandler<AppEnv> = async (c, next) => {
  const given = c.req.header('X-Request-Id');
  const id = given !== undefined && /^[\w.-]{1,64}$/.test(given) ? given : crypto.randomUUID();
  c.set('requestId', id);
  await next();
  c.res.headers.set('X-Request-Id', id);
};
