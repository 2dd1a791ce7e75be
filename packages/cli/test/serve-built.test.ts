import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { reportText } from './support/report-text.js';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** The built program as a server of its own. */
async function served(...args: readonly string[]) {
  const child = spawn(process.execPath, [main, 'serve', '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  children.push(child);
  const [line] = await once(child.stdout?.setEncoding('utf8') ?? child, 'data');
  return { child, url: /http:\/\/[\d.:]+/.exec(String(line))?.[0] ?? '' };
}

const ask = (url: string) => fetch(`${url}/v1/check`, { method: 'POST', body: reportText() });

test.each(['SIGTERM', 'SIGINT'] as const)(
  'under load, %s lets every answer end',
  async (signal) => {
    const { child, url } = await served('--workers', '2');
    const ended = once(child, 'exit');
    let isStopping = false;
    const answers: string[] = [];
    const callers = Array.from({ length: 32 }, async () => {
      for (;;) {
        let answer: Response;
        try {
          answer = await ask(url);
        } catch (error) {
          // Nobody listens any longer, or the connection that was kept is closed: no request was taken.
          if (isStopping) return;
          throw error;
        }
        const body = (await answer.json()) as {
          readonly type: string;
          readonly reports: { readonly source: string }[];
        };
        answers.push(answer.status === 200 ? (body.reports[0]?.source ?? '') : body.type);
        if (answer.status === 503) return;
      }
    });
    await sleep(1500);
    isStopping = true;
    child.kill(signal);
    await Promise.all(callers);
    expect((await ended)[0]).toBe(0);
    expect(answers.length).toBeGreaterThan(32);
    expect(new Set(answers.filter((answer) => answer !== 'urn:gouji:problem:stopping'))).toEqual(new Set(['-']));
  },
  30_000,
);

test('asked twice, it ends at once', async () => {
  const { child, url } = await served();
  const ended = once(child, 'exit');
  // A body that never comes keeps the server from ending by itself.
  void fetch(`${url}/v1/check`, { method: 'POST', body: new ReadableStream({}), duplex: 'half' } as RequestInit).catch(
    () => {},
  );
  await sleep(500);
  child.kill('SIGTERM');
  await sleep(500);
  expect(child.exitCode).toBeNull();
  child.kill('SIGTERM');
  expect((await ended)[0]).toBe(143);
}, 30_000);
