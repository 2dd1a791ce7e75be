import { OpenAPIHono } from '@hono/zod-openapi';
import { queryHook } from '../api/query-hook.js';
import { checkRoute, compareRoute, extractRoute } from '../api/report-routes.js';
import type { Held } from '../body/held.js';
import type { Deps } from '../deps.js';
import type { AppEnv } from '../env.js';
import { queryOptions } from '../negotiate/options.js';
import { answerReports } from './reports.js';

/** Reports in, findings or cells out. */
export function reportRoutes(deps: Deps, held: Held) {
  return new OpenAPIHono<AppEnv>()
    .openapi(
      checkRoute,
      // The answer is bytes in the format asked for; as JSON it is of the type that the route declares.
      async (c) => (await answerReports(c, 'check', c.req.valid('query'), deps, held)) as never,
      queryHook(Object.keys(queryOptions.check.shape)),
    )
    .openapi(
      compareRoute,
      async (c) => (await answerReports(c, 'compare', c.req.valid('query'), deps, held)) as never,
      queryHook(Object.keys(queryOptions.compare.shape)),
    )
    .openapi(
      extractRoute,
      async (c) => (await answerReports(c, 'extract', c.req.valid('query'), deps, held)) as never,
      queryHook(Object.keys(queryOptions.extract.shape)),
    );
}
