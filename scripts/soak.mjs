// Keeps a server of gouji serve under mixed good and hostile requests for a while, and watches its memory:
//   node scripts/soak.mjs [minutes, 30 by default] [requests a second, 20 by default]
// Fails when a good request is not answered as it should be, when any is not answered at all, or when memory grows by
// more than a tenth after the first five minutes (or a sixth of a shorter run): from the five that follow to the last five.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './root.mjs';

const minutes = Number(process.argv[2] ?? 30);
const perSecond = Number(process.argv[3] ?? 20);
const settled = Math.min(5, minutes / 6);

const folder = join(root, 'examples');
const reports = readdirSync(folder)
  .filter((name) => name !== 'README.md' && /\.(?:txt|md)$/.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const main = join(root, 'packages/cli/dist/main.js');
const args = [main, 'serve', '--port', '0', '--workers', '2', '--patience', '5', '--memory-limit', '128'];
const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
const url = /http:\/\/[\d.:]+/.exec(line)[0];

const form = (names) => {
  const data = new FormData();
  for (const [at, name] of names.entries()) data.append('file', new File([reports[at % reports.length]], name));
  return data;
};
const post = (path, body, headers) => fetch(url + path, { method: 'POST', body, headers });

/** Requests that must succeed, and what their answer must hold. */
const good = [
  [() => post('/v1/check', pick(reports)), '"summary"'],
  [() => post('/v1/check?format=ndjson', form(['a.txt', 'b.txt', 'c.txt'])), '"source":"c.txt"'],
  [() => post('/v1/extract?format=csv', pick(reports)), 'source,agency'],
  [() => post('/v1/check?format=html', form(['a.txt', 'b.txt'])), '</html>'],
  [() => post('/v1/check?format=xlsx', pick(reports)), 'PK'],
  [
    () => post('/v1/check', JSON.stringify({ text: pick(reports) }), { 'Content-Type': 'application/json' }),
    '"summary"',
  ],
  [() => fetch(`${url}/v1/rules/cells/blank`), '"explanation"'],
  [() => fetch(`${url}/reference`), '</html>'],
  [() => fetch(`${url}/`), '</html>'],
];

/** Requests that must be refused, whatever they are refused with. */
const hostile = [
  () => post('/v1/check', '['.repeat(1_000_000), { 'Content-Type': 'application/json' }),
  () =>
    post('/v1/check', `--x\r\n${'Content-Disposition: form-data; name="a"\r\n\r\n\r\n--x\r\n'.repeat(10_000)}`, {
      'Content-Type': 'multipart/form-data; boundary=x',
    }),
  () => post('/v1/check', '--x\r\nContent-Disp', { 'Content-Type': 'multipart/form-data; boundary=x' }),
  () =>
    post(
      '/v1/check',
      new Uint8Array(3_000_000).map((_, at) => (at * 31) % 251),
    ),
  () => post('/v1/check?only=none', 'x'),
  () => post('/v1/check', 'x', { 'Content-Encoding': 'gzip' }),
  () => fetch(`${url}/${'a/'.repeat(2000)}`),
  () => fetch(`${url}/v1/rules`, { headers: { Origin: 'https://elsewhere.example' } }),
];

/** Connections that are no clients: each is to be closed by the server, or goes away itself. */
const raw = [
  'NONSENSE\r\n\r\n',
  `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
  'POST /v1/check HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\nslow',
  'POST /v1/check HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabcdef and more\r\n\r\n',
  `POST /v1/check HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n${'400\r\n'}${'x'.repeat(1024)}\r\n`,
];

const counts = { good: 0, failed: 0, hostile: 0, taken: 0, raw: 0, unanswered: 0, gone: 0, busy: 0 };
const memory = [];
const faults = [];
const running = new Set();
const start = performance.now();
const elapsed = () => (performance.now() - start) / 60_000;

const watch = setInterval(
  () =>
    answered(async () => {
      const text = await (await fetch(`${url}/metrics`)).text();
      const bytes = Number(/process_resident_memory_bytes (\d+)/.exec(text)?.[1]);
      memory.push({ minute: elapsed(), megabytes: bytes / 1e6 });
    }),
  5000,
);

for (let turn = 0; elapsed() < minutes; turn += 1) {
  const kind = turn % 10;
  const task = kind < 7 ? sendGood(turn) : kind < 9 ? sendHostile(turn) : turn % 20 === 9 ? sendRaw(turn) : sendAndGo();
  running.add(task);
  task.finally(() => running.delete(task));
  await sleep(1000 / perSecond);
}
await Promise.all(running);
clearInterval(watch);

// Spans of equal length; what the first needs to settle does not count.
const spans = Array.from({ length: Math.floor(minutes / settled) }, (_, at) => level(at * settled, (at + 1) * settled));
const growth = spans.at(-1) / spans[1] - 1;
const exit = once(child, 'exit');
child.kill('SIGTERM');
const [code] = await exit;
console.log(
  JSON.stringify(
    {
      minutes,
      perSecond,
      ...counts,
      megabytes: spans.map(Math.round),
      growth: Number(growth.toFixed(3)),
      exit: code,
      faults: faults.slice(0, 10),
    },
    null,
    2,
  ),
);
if (counts.failed + counts.unanswered + counts.taken > 0 || growth > 0.1 || code !== 0) process.exitCode = 1;

async function sendGood(turn) {
  const [send, wanted] = good[turn % good.length];
  await answered(async () => {
    let answer = await send();
    // What a client is told to do when there is too much work.
    for (; answer.status === 503; answer = await send()) {
      counts.busy += 1;
      await answer.arrayBuffer();
      await sleep(1000);
    }
    const text = new TextDecoder().decode(await answer.arrayBuffer());
    counts.good += 1;
    if (answer.status === 200 && text.includes(wanted)) return;
    counts.failed += 1;
    faults.push(`${turn % good.length}: ${answer.status} ${text.slice(0, 200)}`);
  });
}

async function sendHostile(turn) {
  await answered(async () => {
    const answer = await hostile[turn % hostile.length]();
    await answer.arrayBuffer();
    counts.hostile += 1;
    if (answer.status < 400) counts.taken += 1;
  });
}

/** A client that asks for much and goes away in the middle. */
async function sendAndGo() {
  const gone = new AbortController();
  const names = Array.from({ length: 20 }, (_, at) => `${at}.txt`);
  const asked = fetch(`${url}/v1/check?format=ndjson`, { method: 'POST', body: form(names), signal: gone.signal });
  await sleep(20);
  gone.abort();
  await asked.then((answer) => answer.arrayBuffer()).catch(() => {});
  counts.gone += 1;
}

async function sendRaw(turn) {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  socket.resume();
  socket.write(raw[Math.floor(turn / 20) % raw.length]);
  const closed = await Promise.race([once(socket, 'close').then(() => true), sleep(30_000).then(() => false)]);
  socket.destroy();
  counts.raw += 1;
  if (!closed) counts.unanswered += 1;
}

async function answered(ask) {
  const isDone = await Promise.race([
    ask().then(
      () => true,
      (error) => {
        faults.push(String(error.cause ?? error));
        return false;
      },
    ),
    sleep(60_000).then(() => false),
  ]);
  if (!isDone) counts.unanswered += 1;
}

function pick(list) {
  return list[Math.floor(Math.random() * list.length)];
}

/** The memory held between two minutes: the median, as its peaks are when garbage is collected. */
function level(from, to) {
  const held = memory.filter(({ minute }) => minute >= from && minute < to).map(({ megabytes }) => megabytes);
  return held.sort((a, b) => a - b)[Math.floor(held.length / 2)];
}
