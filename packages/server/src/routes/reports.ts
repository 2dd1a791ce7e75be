import type { Context } from 'hono';
import { type Held, retryAfter } from '../body/held.js';
import { type Order, orderOf } from '../body/order.js';
import { readBody } from '../body/read-body.js';
import type { Deps } from '../deps.js';
import type { AppEnv } from '../env.js';
import { chooseType } from '../negotiate/accept.js';
import type { CommandName } from '../negotiate/commands.js';
import { configOf } from '../negotiate/config.js';
import { bareType, type FormatName, formatsOf } from '../negotiate/formats.js';
import type { Options } from '../negotiate/options.js';
import { ProblemError } from '../problems/problem-error.js';
import { answerOne, answerSeveral, type Task } from '../run/answer.js';
import { readPrevious } from '../years/read-previous.js';

/** Answers a request that sends reports: the way of `check` and of `extract`. */
export async function answerReports(
  c: Context<AppEnv>,
  command: CommandName,
  query: Options,
  deps: Deps,
  held: Held,
  back?: string,
): Promise<Response> {
  const { runner, limits, metrics } = deps;
  welcome(deps);
  refuseEncoded(c.req.header('Content-Encoding'));
  const lease = held.lease();
  let isStreamed = false;
  try {
    const bytes = await readBody(c.req.raw, limits.body, lease);
    const order = orderOf(command, bytes, c.req.header('Content-Type') ?? '', query, limits);
    const bare = { ...taskOf(c, command, order), ...(back !== undefined && { back }) };
    if (runner.isFull) throw new ProblemError('busy', { retryAfter });
    const { records, unread } = await readPrevious(order.previous, {
      runner,
      lang: bare.lang,
      signal: bare.signal,
      count: (outcome) => metrics.countReports(command, outcome, 1),
    });
    const task = order.previous.length === 0 ? bare : { ...bare, previous: records };
    const [first] = order.inputs;
    const [lost] = unread;
    if (order.isSingle && lost !== undefined) throw new ProblemError('unreadable-report', lost.problem);
    if (order.isSingle && first !== undefined) return await answerOne(first, task, runner, metrics);
    const answer = await answerSeveral(order.inputs, task, runner, metrics, lease.release, unread);
    isStreamed = true;
    return answer;
  } finally {
    if (!isStreamed) lease.release();
  }
}

/** Refuses before a body is read what could not be done with it. */
function welcome({ runner, isReady }: Deps): void {
  if (!isReady()) throw new ProblemError('stopping', { retryAfter });
  if (runner.isFull) throw new ProblemError('busy', { retryAfter });
}

function refuseEncoded(encoding: string | undefined): void {
  if (encoding === undefined || encoding.toLowerCase() === 'identity') return;
  throw new ProblemError('encoded-body', { encoding: encoding.slice(0, 100) });
}

function taskOf(c: Context<AppEnv>, command: CommandName, { options }: Order): Task {
  if (options.lang !== undefined) c.set('lang', options.lang);
  const config = configOf(options);
  if (config.lang !== undefined) c.set('lang', config.lang);
  return {
    command,
    lang: c.get('lang'),
    config,
    format: formatOf(command, options, c.req.header('Accept')),
    signal: c.req.raw.signal,
  };
}

function formatOf(command: CommandName, { format }: Options, accept: string | undefined): FormatName {
  const offered: readonly FormatName[] = formatsOf[command];
  if (format !== undefined) return format as FormatName;
  if (accept === undefined) return 'json';
  const type = chooseType(accept, offered.map(bareType));
  const chosen = offered.find((one) => bareType(one) === type);
  if (chosen === undefined) throw new ProblemError('not-acceptable', { offered: offered.map(bareType) });
  return chosen;
}
