import { describe, expect, it } from 'vitest';
import { createApp } from '../src/app.js';
import type { LogLine } from '../src/watch/log.js';
import { clean } from './support/reports.js';

const token = 'a token of 32 characters or so..';
const guarded = createApp({ token });
const status = async (headers: Record<string, string>, path = '/v1/rules') =>
  (await guarded.request(path, { headers })).status;

describe('a token', () => {
  it('opens what needs it', async () => {
    expect(await status({ Authorization: `Bearer ${token.replaceAll(' ', '')}` })).toBe(401);
    const plain = createApp({ token: 'plain' });
    const answer = await plain.request('/v1/rules', { headers: { Authorization: 'Bearer plain' } });
    expect(answer.status).toBe(200);
  });

  it('can be the password that a browser asks for', async () => {
    expect(await status({ Authorization: `Basic ${btoa(`anyone:${token}`)}` })).toBe(200);
    expect(await status({ Authorization: `Basic ${btoa(`${token}:`)}` })).toBe(401);
    expect(await status({ Authorization: 'Basic ~' })).toBe(401);
  });

  it.each(['', 'Bearer', 'Bearer ', `Bearer ${token.slice(0, -1)}`, `bearer x${token}`, 'Digest x'])(
    'is not %j',
    async (header) => expect(await status({ Authorization: header })).toBe(401),
  );

  it.each(['/', '/v1/rules', '/v1/rules/cells/blank', '/metrics', '/openapi.json', '/reference', '/nothing'])(
    'is needed for %s',
    async (path) => expect(await status({}, path)).toBe(401),
  );

  it.each(['/healthz', '/readyz'])('is not needed for %s', async (path) => expect(await status({}, path)).toBe(200));
});

describe('an origin', () => {
  const app = createApp({ origins: ['https://oa.example.gov.cn/'] });
  const from = (origin: string, init: RequestInit = {}) =>
    app.request('http://gouji.local:8080/v1/rules', { ...init, headers: { Origin: origin, ...init.headers } });

  it.each(['http://gouji.local:8080', 'https://gouji.local:8080'])('of its own may call: %s', async (origin) => {
    expect((await from(origin)).status).toBe(200);
  });

  it.each(['https://elsewhere.example', 'null', 'http://gouji.local', 'https://oa.example.gov.cn.evil.example'])(
    'that is not allowed may not: %s',
    async (origin) => {
      const answer = await from(origin);
      expect(answer.status).toBe(403);
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
    },
  );

  it('that is allowed may call, and read the answer', async () => {
    const answer = await from('https://oa.example.gov.cn');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('https://oa.example.gov.cn');
    expect(answer.headers.get('Vary')).toContain('Origin');
  });

  it('that is allowed may ask first, without the token', async () => {
    const asking = { method: 'OPTIONS', headers: { 'Access-Control-Request-Method': 'POST' } };
    const answer = await from('https://oa.example.gov.cn', asking);
    expect(answer.status).toBe(204);
    expect(answer.headers.get('Access-Control-Allow-Headers')).toContain('Authorization');
    expect((await from('https://elsewhere.example', asking)).status).toBe(403);
  });
});

it.each(['/v1/rules', '/nothing', '/healthz', '/openapi.json', '/reference'])(
  'secures the answer of %s',
  async (path) => {
    const { headers } = await createApp().request(path);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('X-Frame-Options')).toBe('DENY');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(headers.get('Content-Security-Policy')).not.toContain('unsafe');
  },
);

it.each([
  ['abc-1.2_3', true],
  ['a b', false],
  ['x'.repeat(65), false],
  ['"}\n', false],
])('knows a request by the id %j: %s', async (id, kept) => {
  const lines: LogLine[] = [];
  const app = createApp({ log: (line) => lines.push(line) });
  const answer = await app.request('/healthz', { headers: { 'X-Request-Id': id.replace('\n', '') } });
  const known = answer.headers.get('X-Request-Id');
  expect(known === id).toBe(kept);
  expect(lines).toMatchObject([{ event: 'request', id: known, route: '/healthz', status: 200 }]);
});

it('logs and counts nothing that a caller wrote', async () => {
  const lines: LogLine[] = [];
  const app = createApp({ log: (line) => lines.push(line) });
  const form = new FormData();
  form.append('file', new File([clean], '机密局.txt'));
  await (await app.request('/v1/check?name=机密', { method: 'POST', body: form })).text();
  await app.request('/v1/check?only=机密', { method: 'POST', body: clean });
  await app.request('/机密', { method: 'BREW' });
  const metrics = await (await app.request('/metrics')).text();
  expect(JSON.stringify(lines) + metrics).not.toMatch(/机密|%E6|青禾|BREW/);
  expect(metrics).toContain('gouji_reports_total{command="check",outcome="read"} 1');
  expect(metrics).toContain('gouji_requests_total{method="other",route="none",status="404"} 1');
});
