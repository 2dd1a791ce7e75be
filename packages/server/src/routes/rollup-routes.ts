import type { CheckOptions } from '@gouji/core';
import { rollUpProblem } from '@gouji/core/formats';
import { checkRollUp, isRolledUp, rollUp } from '@gouji/core/rollup';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { queryHook } from '../api/query-hook.js';
import { rollUpRoute } from '../api/rollup-route.js';
import { type Held, retryAfter } from '../body/held.js';
import { readBody } from '../body/read-body.js';
import type { Deps } from '../deps.js';
import type { AppEnv } from '../env.js';
import { chooseType } from '../negotiate/accept.js';
import { bareType } from '../negotiate/formats.js';
import { ProblemError } from '../problems/problem-error.js';
import { type RollUpFormat, rollUpAs, rollUpTypes } from '../rollup/formats.js';
import { type RollUpOrder, rollUpOrder } from '../rollup/order.js';
import { type RollUpQuery, rollUpQuery } from '../rollup/query.js';
import { readOne, readReports } from '../rollup/read-reports.js';
import { encoded } from '../run/bytes.js';
import { headersOf } from '../run/headers.js';

/** Reports of many bodies in, their sums out. */
export function rollUpRoutes(deps: Deps, held: Held) {
  return new OpenAPIHono<AppEnv>().openapi(
    rollUpRoute,
    // The answer is bytes in the format asked for; as JSON it is of the type that the route declares.
    async (c) => (await answerRollUp(c, c.req.valid('query'), deps, held)) as never,
    queryHook(Object.keys(rollUpQuery.shape)),
  );
}

async function answerRollUp(c: Context<AppEnv>, query: RollUpQuery, deps: Deps, held: Held): Promise<Response> {
  const { isReady, runner, limits } = deps;
  if (!isReady()) throw new ProblemError('stopping', { retryAfter });
  if (runner.isFull) throw new ProblemError('busy', { retryAfter });
  const lease = held.lease();
  try {
    const bytes = await readBody(c.req.raw, limits.body, lease);
    const order = rollUpOrder(bytes, c.req.header('Content-Type') ?? '', query, limits);
    if (order.options.lang !== undefined) c.set('lang', order.options.lang);
    const lang = c.get('lang');
    const format = formatOf(order.options, c.req.header('Accept'));
    const answer = encoded(await rollUpAs(format, await rolledUp(c, order, deps), lang));
    return new Response(answer, { headers: await headersOf({ command: 'rollup', lang, format }) });
  } finally {
    lease.release();
  }
}

async function rolledUp(c: Context<AppEnv>, order: RollUpOrder, { runner, metrics }: Deps) {
  const { inputs, roster, options: asked } = order;
  const lang = c.get('lang');
  const count = (outcome: string) => metrics.countReports('rollup', outcome, 1);
  const reading = { runner, lang, signal: c.req.raw.signal, count };
  const against = order.against === null ? null : await readOne(order.against, reading);
  const { reports, unread } = await readReports(inputs, reading);
  const options: CheckOptions = { blankAsZero: ['true', '1', 'on'].includes(asked.blankAsZero ?? '') };
  const rollup = rollUp(reports, {
    ...options,
    ...(asked.year !== undefined && { year: Number(asked.year) }),
    ...(roster !== null && { roster: roster.names }),
    ...(against !== null && { against }),
  });
  if (!isRolledUp(rollup)) throw new ProblemError('not-rolled-up', { message: rollUpProblem(rollup, lang) });
  return { rollup, findings: checkRollUp(rollup, options), options, roster, unread };
}

function formatOf({ format }: RollUpQuery, accept: string | undefined): RollUpFormat {
  if (format !== undefined) return format;
  if (accept === undefined) return 'json';
  const type = chooseType(accept, rollUpTypes.map(bareType));
  const chosen = rollUpTypes.find((one) => bareType(one) === type);
  if (chosen === undefined) throw new ProblemError('not-acceptable', { offered: rollUpTypes.map(bareType) });
  return chosen;
}
