import { OpenAPIHono } from '@hono/zod-openapi';
import { Held } from './body/held.js';
import { completed, type Deps } from './deps.js';
import type { AppEnv } from './env.js';
import { secureHeaders } from './guard/headers.js';
import { originGuard } from './guard/origins.js';
import { requestIds } from './guard/request-id.js';
import { tokenGuard } from './guard/token.js';
import { chooseLanguage, isLang } from './negotiate/language.js';
import { pageRoutes } from './page/routes.js';
import { notFound } from './problems/not-found.js';
import { onError } from './problems/on-error.js';
import { healthRoutes } from './routes/health.js';
import { metricsRoutes } from './routes/metrics.js';
import { referenceRoutes } from './routes/reference.js';
import { reportRoutes } from './routes/report-routes.js';
import { rollUpRoutes } from './routes/rollup-routes.js';
import { ruleRoutes } from './routes/rule-routes.js';
import { templateRoutes } from './routes/template-routes.js';
import { watched } from './watch/watched.js';

/**
 * The endpoint: a Hono app whose `fetch` takes a Request of the Web standard and gives its Response. What is not in
 * `deps` stands at its default, with which it reads reports where it runs.
 */
export function createApp(deps: Partial<Deps> = {}) {
  const all = completed(deps);
  const held = new Held(all.limits.held);
  all.metrics.gauge({ name: 'gouji_held_bytes', help: 'Bytes of bodies held.', value: () => held.bytes });

  const app = new OpenAPIHono<AppEnv>();
  app.onError((error, c) => onError(error, c, all));
  app.notFound((c) => notFound(c, app));
  app.use(requestIds, watched(all), secureHeaders, async (c, next) => {
    const asked = c.req.query('lang') ?? '';
    c.set('lang', isLang(asked) ? asked : chooseLanguage(c.req.header('Accept-Language'), all.lang));
    await next();
  });
  app.route('/', healthRoutes(all));
  app.use(originGuard(all.origins));
  if (all.token !== null) app.use(tokenGuard(all.token));
  app.route('/', metricsRoutes(all));
  app.route('/', pageRoutes(all, held));
  app.route('/', referenceRoutes());
  return app
    .route('/', ruleRoutes())
    .route('/', templateRoutes())
    .route('/', reportRoutes(all, held))
    .route('/', rollUpRoutes(all, held));
}

/** The type of the app, by which clients know it. */
export type App = ReturnType<typeof createApp>;
