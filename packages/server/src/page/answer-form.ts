import type { Context } from 'hono';
import type { Held } from '../body/held.js';
import type { Deps } from '../deps.js';
import type { AppEnv } from '../env.js';
import { problemAnswer } from '../problems/answer.js';
import { problemDetail } from '../problems/document.js';
import { ProblemError } from '../problems/problem-error.js';
import { answerReports } from '../routes/reports.js';
import { headersOf } from './headers.js';
import { startPage } from './start-page.js';

/** Answers the form of the page: with the page of findings, or with the form again and why there are none. */
export async function answerForm(c: Context<AppEnv>, deps: Deps, held: Held): Promise<Response> {
  try {
    return await answerReports(c, 'check', { format: 'html' }, deps, held, `/?lang=${c.get('lang')}`);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return refused(error, c);
  }
}

/** Status and headers are those of the problem for programs; the words stand over the form. */
function refused(error: ProblemError, c: Context<AppEnv>): Response {
  const lang = c.get('lang');
  const { status, headers } = problemAnswer(error, lang, c.get('requestId'));
  const page = startPage({ lang, problem: problemDetail(error.kind, error.facts as never, lang) });
  const own = { ...headersOf(lang), 'Content-Type': 'text/html; charset=utf-8' };
  return new Response(page, { status, headers: { ...Object.fromEntries(headers), ...own } });
}
