import { specimen } from '@gouji/core/rulebook';
import { describe, expect, it } from 'vitest';
import { createApp } from '../src/app.js';
import { standardLimits } from '../src/body/limits.js';
import type { Deps } from '../src/deps.js';
import { type ProblemKind, problemKinds, problemStatus, problemType } from '../src/problems/kinds.js';
import type { Result } from '../src/run/job.js';
import { field, file, formType, multipart, type Written } from './support/form.js';
import { type Body, problemOf } from './support/json.js';
import { say, told } from './support/raw-http.js';
import { clean } from './support/reports.js';
import { started } from './support/server.js';

type Provoke = (lang: 'zh' | 'en') => Promise<Response>;

function asked(path: string, init: RequestInit, deps: Partial<Deps> = {}): Provoke {
  return async (lang) => {
    const headers = { 'Accept-Language': lang, ...init.headers };
    return await createApp(deps).request(path, { ...init, headers });
  };
}

const post = (body: Body, path = '/v1/check', headers: Record<string, string> = {}, deps: Partial<Deps> = {}) =>
  asked(path, { method: 'POST', body, headers }, deps);
const json = (body: string) => post(body, '/v1/check', { 'Content-Type': 'application/json' });
const form = (body: string, deps: Partial<Deps> = {}) => post(body, '/v1/check', { 'Content-Type': formType }, deps);

/** A roll-up of a report, and of what else is sent. */
const rolled = (...parts: readonly Written[]) =>
  post(multipart([file('a.txt', clean), ...parts]), '/v1/rollup', { 'Content-Type': formType });

/** A request on which the runner says this. */
const failing = (result: Result) =>
  post(clean, '/v1/check', {}, { runner: { isFull: false, width: 1, run: async () => result } });

/** A request on the wire, as no client would write it. */
const wired =
  (request: string, patience = 30): Provoke =>
  async (lang) => {
    const { url } = await started({ lang, patience });
    const { status, head, body } = told(await say(url, request));
    const type = /content-type: (\S+)/i.exec(head)?.[1] ?? '';
    return new Response(body, { status, headers: { 'Content-Type': type, 'Content-Language': lang } });
  };

/** A request that meets each problem; a kind without one does not compile. */
const provoke: Readonly<Record<ProblemKind, Provoke>> = {
  'malformed-http': wired('GET / NONSENSE\r\n\r\n'),
  'unknown-option': post(clean, '/v1/check?fromat=csv'),
  'bad-option': post(clean, '/v1/extract?format=xlsx'),
  'unknown-rule': post(clean, '/v1/check?only=applications/rowsum'),
  'bad-config': post(clean, `/v1/check?config=${encodeURIComponent('{"skipp": [],\n"lang": 1}')}`),
  'no-rule-left': post(clean, '/v1/check?only=cells&skip=cells'),
  'empty-body': post(''),
  'no-reports': form(multipart([field('lang', 'zh'), file('', '')])),
  'no-previous': post(clean, '/v1/compare'),
  'empty-roster': rolled(field('roster', '# 没有')),
  'several-reports': rolled(file('b.txt', `${clean}\n${specimen({ agency: '青禾县卫生健康局' })}`, 'against')),
  'not-rolled-up': rolled(file('b.txt', specimen({ year: 2023 }))),
  'broken-off': failing({ kind: 'given-up' }),
  'bad-json': json('{ "text": '),
  'json-too-deep': json('[[[[[[[[[['),
  'json-shape': json('{ "texts": "" }'),
  'bad-multipart': form(multipart([file('a.txt', clean)], '')),
  unauthorized: asked('/v1/rules', {}, { token: 'a token' }),
  'foreign-origin': asked('/v1/rules', { headers: { Origin: 'https://elsewhere.example', Host: 'localhost' } }),
  'not-found': asked('/v2/check', {}),
  'no-such-rule': asked('/v1/rules/applications/none', {}),
  'method-not-allowed': asked('/v1/check', { method: 'DELETE' }),
  'not-acceptable': post(clean, '/v1/extract', { Accept: 'text/html' }),
  'slow-request': wired('POST /v1/check HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n', 1),
  'body-too-large': post(clean, '/v1/check', {}, { limits: { ...standardLimits, body: 100 } }),
  'report-too-large': post(clean, '/v1/check', {}, { limits: { ...standardLimits, report: 100 } }),
  'too-many-parts': form(multipart(Array.from({ length: 10_000 }, () => file('a.txt', '')))),
  'unsupported-type': post(clean, '/v1/check', { 'Content-Type': 'image/png' }),
  'encoded-body': post(clean, '/v1/check', { 'Content-Encoding': 'gzip' }),
  'unreadable-report': post('no report'),
  'report-too-slow': failing({ kind: 'too-slow', seconds: 10 }),
  'report-too-heavy': failing({ kind: 'out-of-memory', megabytes: 512 }),
  'headers-too-large': wired(`GET /healthz HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`),
  bug: failing({ kind: 'bug', error: 'a secret of ours' }),
  busy: post(clean, '/v1/check', {}, { runner: { isFull: true, width: 1, run: () => Promise.reject() } }),
  stopping: post(clean, '/v1/check', {}, { isReady: () => false }),
};

describe.each(problemKinds)('%s', (kind) => {
  it('is told as a problem document in both languages', async () => {
    const details: string[] = [];
    for (const lang of ['zh', 'en'] as const) {
      const answer = await provoke[kind](lang);
      expect(answer.status).toBe(problemStatus[kind]);
      expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
      expect(answer.headers.get('Content-Language')).toBe(lang);
      const problem = await problemOf(answer);
      expect(problem).toMatchObject({ type: problemType(kind), status: problemStatus[kind] });
      expect(problem.requestId).toMatch(/^[\w.-]+$/);
      expect(problem.title).toMatch(lang === 'zh' ? /\p{Script=Han}/u : /^[A-Z]/);
      expect(JSON.stringify(problem)).not.toMatch(/secret|node_modules|\.js:/);
      details.push(problem.detail);
    }
    expect(details[0]).not.toBe(details[1]);
  });
});

it('names of kinds and their statuses only grow', () => {
  expect(problemStatus).toMatchSnapshot();
});

it.each(['busy', 'stopping'] as const)('%s says when to try again', async (kind) => {
  expect((await provoke[kind]('en')).headers.get('Retry-After')).toBe('5');
});

it('tells which methods a path takes', async () => {
  expect((await provoke['method-not-allowed']('en')).headers.get('Allow')).toBe('POST');
});

it('tells how to show the token', async () => {
  expect((await provoke.unauthorized('en')).headers.get('WWW-Authenticate')).toMatch(/^Bearer, Basic realm="gouji"/);
});
