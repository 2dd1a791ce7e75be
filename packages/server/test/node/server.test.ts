import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { standardLimits } from '../../src/body/limits.js';
import type { LogLine } from '../../src/node/index.js';
import { boundary, file, formType, multipart } from '../support/form.js';
import { checkOf, sources } from '../support/json.js';
import { heard, open, say, told } from '../support/raw-http.js';
import { clean } from '../support/reports.js';
import { started, workerModule } from '../support/server.js';

const wayward = { worker: workerModule('wayward') };

/** A form with a report for each name, on which the worker does what the name begins with. */
function formOf(...names: readonly string[]): RequestInit {
  const form = new FormData();
  for (const name of names) form.append('file', new File([clean], name));
  return { method: 'POST', body: form };
}

const raw = (name: string): [string, RequestInit] => [`/v1/check?name=${name}`, { method: 'POST', body: clean }];

describe('a stream', () => {
  it('of lines tells of each report as it finishes', async () => {
    const { url } = await started({ ...wayward, workers: 2, seconds: 3 });
    const answer = await fetch(`${url}/v1/check?format=ndjson`, formOf('freeze-1', 'a', 'b', 'c'));
    const arrivals: { source: string; at: number }[] = [];
    const start = performance.now();
    for await (const piece of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      for (const line of piece.trim().split('\n')) {
        arrivals.push({ source: JSON.parse(line).source, at: performance.now() - start });
      }
    }
    expect(arrivals.map(({ source }) => source)).toEqual(['a', 'b', 'c', 'freeze-1']);
    const [first, , , last] = arrivals;
    expect((last?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(1000);
  });

  it('of anything else keeps the order of what was sent, and tells what was stopped', async () => {
    const { url } = await started({ ...wayward, workers: 2, seconds: 8, megabytes: 64 });
    const answer = await checkOf(fetch(`${url}/v1/check?lang=en`, formOf('slow-1', 'a', 'freeze-1', 'hoard-1', 'b')));
    expect(sources(answer)).toEqual(['slow-1', 'a', 'b']);
    expect(answer.problems).toMatchObject([
      { source: 'freeze-1', kind: 'too-slow' },
      { source: 'hoard-1', kind: 'out-of-memory' },
    ]);
  });

  it('that nobody reads any longer ends, and gives back what it held', async () => {
    const { url } = await started({ ...wayward, workers: 1 });
    const gone = new AbortController();
    const names = Array.from({ length: 50 }, (_, at) => `slow-${at}`);
    const answer = await fetch(`${url}/v1/check?format=ndjson`, { ...formOf(...names), signal: gone.signal });
    await answer.body?.getReader().read();
    gone.abort();
    await sleep(1000);
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toContain('gouji_held_bytes 0');
    expect(metrics).toContain('gouji_queue_length 0');
    const read = Number(/outcome="read"} (\d+)/.exec(metrics)?.[1] ?? 0);
    expect(read).toBeLessThan(20);
  });
});

describe('a report that goes wrong', () => {
  it.each([
    ['freeze-1', 'report-too-slow', 2],
    ['hoard-1', 'report-too-heavy', 20],
    ['crash-1', 'bug', 20],
  ])('%s is a problem of its own; everyone else is answered', async (name, kind, seconds) => {
    const lines: LogLine[] = [];
    const { url } = await started({ ...wayward, workers: 2, seconds, megabytes: 64 }, (line) => lines.push(line));
    const ask = ([path, init]: [string, RequestInit]) => checkOf(fetch(url + path, init));
    const [wrong, ...others] = await Promise.all([name, 'a', 'b', 'c', 'd'].map((one) => ask(raw(one))));
    expect(wrong).toMatchObject({ type: `urn:gouji:problem:${kind}` });
    expect(others.flatMap(sources)).toEqual(['a', 'b', 'c', 'd']);
    expect(lines.filter(({ event }) => event === 'worker-ended').length).toBeGreaterThan(0);
  });
});

it('refuses new requests while the queue is full, and takes them again', async () => {
  const { url } = await started({ ...wayward, workers: 1, queue: 2 });
  const ask = async () => (await fetch(url + raw('slow-1')[0], raw('slow-1')[1])).status;
  const statuses = await Promise.all(Array.from({ length: 10 }, ask));
  expect(new Set(statuses)).toEqual(new Set([200, 503]));
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(3);
  expect(await ask()).toBe(200);
});

describe('a stop', () => {
  const isStopping = (answer: unknown) => (answer as { type?: string }).type === 'urn:gouji:problem:stopping';

  it('lets what runs end, takes nothing new, and closes every connection', async () => {
    const server = await started({ ...wayward, workers: 2 });
    const names = Array.from({ length: 12 }, (_, at) => `slow-${at}`);
    const asked = names.map((name) => checkOf(fetch(server.url + raw(name)[0], raw(name)[1])));
    await sleep(400);
    const stopped = server.stop();
    const answers = await Promise.all(asked);
    // On a busy machine some come only after the stop, and are told so.
    const kept = answers.filter((answer) => !isStopping(answer));
    expect(kept.flatMap(sources)).toEqual(names.filter((_, at) => !isStopping(answers[at])));
    expect(kept.length).toBeGreaterThan(2);
    await stopped;
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  });

  it('tells a connection that is kept that it stops', async () => {
    const server = await started({ ...wayward, workers: 1 });
    const socket = await open(server.url);
    const answer = heard(socket);
    const slow = `POST /v1/check?name=slow-1 HTTP/1.1\r\nHost: a\r\nContent-Length: ${Buffer.byteLength(clean)}\r\n\r\n${clean}`;
    socket.write(slow);
    await sleep(100);
    const stopped = server.stop();
    socket.write('GET /readyz HTTP/1.1\r\nHost: a\r\n\r\n');
    const [first, second] = (await answer).split(/(?=HTTP\/1\.1 )/);
    expect(told(first ?? '').status).toBe(200);
    if (second !== undefined) expect(told(second)).toMatchObject({ status: 503 });
    await stopped;
  });
});

describe('a client', () => {
  const head = (length: string) => `POST /v1/check HTTP/1.1\r\nHost: a\r\n${length}\r\n\r\n`;

  it('that announces too much is refused at once', async () => {
    const { url } = await started();
    const socket = await open(url);
    const answer = heard(socket);
    socket.write(head(`Content-Length: ${standardLimits.body + 1}\r\nConnection: close`));
    expect(told(await answer).status).toBe(413);
  });

  it('that sends without end is cut off at the limit', async () => {
    const { url } = await started({ limits: { ...standardLimits, body: 100_000 } });
    const socket = await open(url);
    const answer = heard(socket);
    socket.write(head('Transfer-Encoding: chunked'));
    const chunk = `2710\r\n${'x'.repeat(10_000)}\r\n`;
    for (let sent = 0; sent < 50 && socket.writable; sent += 1) socket.write(chunk);
    await Promise.race([answer, sleep(3000).then(() => socket.destroy())]);
    expect(told(await answer).status).toBe(413);
  });

  it('that sends more than it announced gets its answer, and is told that the rest is no request', async () => {
    const { url } = await started();
    const extra = 'and something more that is no request\r\n\r\n';
    const answers = await say(url, head(`Content-Length: ${Buffer.byteLength(clean)}`) + clean + extra);
    const statuses = answers.split(/(?=HTTP\/1\.1 )/).map((answer) => told(answer).status);
    expect(statuses).toContain(400);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('that stops in the middle holds nothing', async () => {
    const { url } = await started();
    const socket = await open(url);
    socket.write(`${head('Content-Length: 9000000')}${'x'.repeat(2_000_000)}`);
    await sleep(300);
    expect(await (await fetch(`${url}/metrics`)).text()).toMatch(/gouji_held_bytes [1-9]/);
    socket.destroy();
    await sleep(300);
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('gouji_held_bytes 0');
  });

  it('that sends slowly is told so, and does not keep others waiting', async () => {
    const { url } = await started({ patience: 2 });
    const sockets = await Promise.all(Array.from({ length: 50 }, () => open(url)));
    const answers = sockets.map(heard);
    for (const socket of sockets) socket.write(`${head('Content-Length: 1000')}x`);
    const drip = setInterval(() => {
      for (const socket of sockets) if (socket.writable) socket.write('x');
    }, 100);
    expect((await fetch(url + raw('a')[0], raw('a')[1])).status).toBe(200);
    const told408 = (await Promise.all(answers)).map((answer) => told(answer).status);
    clearInterval(drip);
    expect(new Set(told408)).toEqual(new Set([408]));
  });

  it('that sends 10,000 parts, or a form cut off, is refused', async () => {
    const { url } = await started();
    const post = async (body: string) =>
      (await fetch(`${url}/v1/check`, { method: 'POST', body, headers: { 'Content-Type': formType } })).status;
    expect(await post(multipart(Array.from({ length: 10_000 }, () => file('a.txt', clean))))).toBe(413);
    expect(await post(multipart([file('a.txt', clean)], `--${boundary}`))).toBe(400);
  });

  it('that floods with headers is refused', async () => {
    const { url } = await started();
    const many = Array.from({ length: 5000 }, (_, at) => `X-${at}: y\r\n`).join('');
    const { status, body } = told(await say(url, `GET /healthz HTTP/1.1\r\nHost: a\r\n${many}\r\n`));
    expect(status).toBe(431);
    expect(JSON.parse(body)).toMatchObject({ type: 'urn:gouji:problem:headers-too-large' });
  });

  it.each([
    '\r\n\r\n',
    'GET\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    '\u0000\u0001\u0002\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n',
    'GET \\ HTTP/1.1\r\nHost: a\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a b\r\n\r\n',
    'POST /v1/check HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n',
    'POST /v1/check HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
  ])('that does not speak HTTP is told so: %j', async (request) => {
    const { url } = await started({ patience: 2 });
    const answer = told(await say(url, request));
    expect([400, 408, 505]).toContain(answer.status);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });
});

it('says that it cannot listen where another does', async () => {
  const { url } = await started();
  await expect(started({ port: Number(new URL(url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
