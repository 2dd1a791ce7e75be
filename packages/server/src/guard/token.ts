import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../env.js';
import { ProblemError } from '../problems/problem-error.js';

const encoder = new TextEncoder();

/** Lets nobody in who does not show the token. */
export function tokenGuard(token: string): MiddlewareHandler<AppEnv> {
  const expected = digest(token);
  return async (c, next) => {
    const shown = shownToken(c.req.header('Authorization') ?? '');
    if (!sameBytes(await digest(shown ?? ''), await expected) || shown === null)
      throw new ProblemError('unauthorized', {});
    await next();
  };
}

/** `Bearer TOKEN`, or `Basic` with the token as the password, as browsers ask for it. */
function shownToken(header: string): string | null {
  const [, scheme = '', value = ''] = /^(bearer|basic) +(\S{1,4096})$/i.exec(header) ?? [];
  if (scheme.toLowerCase() !== 'basic') return value === '' ? null : value;
  try {
    const pair = new TextDecoder().decode(Uint8Array.from(atob(value), (char) => char.charCodeAt(0)));
    return pair.slice(pair.indexOf(':') + 1);
  } catch {
    return null;
  }
}

/** Digests are of one length whatever the token's. */
async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)));
}

/** Takes as long whether the first byte differs or the last. */
function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  let difference = 0;
  for (let i = 0; i < a.length; i += 1) difference |= (a[i] ?? 0) ^ (b[i] ?? 0);
  return difference === 0;
}
