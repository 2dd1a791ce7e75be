import type { Context, Hono } from 'hono';
import { METHOD_NAME_ALL } from 'hono/router';
import type { AppEnv } from '../env.js';
import { ProblemError } from './problem-error.js';

/** Tells a path that is not there from a method that a path does not take. */
export function notFound(c: Context<AppEnv>, app: Hono<AppEnv>): never {
  const { method, path } = c.req;
  const allowed = new Set<string>();
  for (const route of app.routes) {
    if (route.method !== METHOD_NAME_ALL && fits(path, route.path)) allowed.add(route.method);
  }
  if (allowed.size === 0) throw new ProblemError('not-found', { path: path.slice(0, 200) });
  if (allowed.has('GET')) allowed.add('HEAD');
  throw new ProblemError('method-not-allowed', { method, allowed: [...allowed].sort() });
}

/** Whether a path is one of a route's pattern: `:name` stands for one part of it, `:name{.+}` for the rest. */
function fits(path: string, pattern: string): boolean {
  const parts = path.split('/');
  const wanted = pattern.split('/');
  if (wanted.length !== parts.length) return false;
  return wanted.every((part, at) => part === parts[at] || (part.startsWith(':') && parts[at] !== ''));
}
