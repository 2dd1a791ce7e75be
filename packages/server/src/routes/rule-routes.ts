import { OpenAPIHono } from '@hono/zod-openapi';
import { queryHook } from '../api/query-hook.js';
import { ruleRoute, rulesRoute } from '../api/rule-routes.js';
import type { AppEnv } from '../env.js';
import { ruleDocument, rulesBody } from './rules.js';

/** What is checked, and why. */
export function ruleRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(
      rulesRoute,
      // The very bytes of the command line.
      (c) =>
        c.body(rulesBody(c.get('lang')), 200, {
          'Content-Type': 'application/json',
          ...spoken(c.get('lang')),
        }) as never,
      queryHook(['lang']),
    )
    .openapi(
      ruleRoute,
      async (c) => {
        const { part, rule } = c.req.valid('param');
        const lang = c.get('lang');
        return c.json(await ruleDocument(`${part}/${rule}`, lang), 200, spoken(lang));
      },
      queryHook(['lang']),
    );
}

function spoken(lang: string): Record<string, string> {
  return { 'Content-Language': lang, Vary: 'Accept-Language' };
}
