import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../deps.js';
import type { AppEnv } from '../env.js';
import { problemAnswer } from './answer.js';
import { ProblemError } from './problem-error.js';

/** Tells of whatever is thrown on the way as a problem; what is none of ours is a bug, and logged as such. */
export function onError(error: Error, c: Context<AppEnv>, { log }: Deps): Response {
  const problem = problemOf(error);
  if (problem.kind === 'bug') {
    log({ level: 'error', event: 'bug', id: c.get('requestId'), error: error.stack ?? String(error) });
  }
  return problemAnswer(problem, c.get('lang'), c.get('requestId'));
}

function problemOf(error: Error): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof HTTPException && error.status === 400) return new ProblemError('malformed-http', {});
  return new ProblemError('bug', {});
}
