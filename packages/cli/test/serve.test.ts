import { afterEach, describe, expect, test } from 'vitest';
import { serveOptions } from '../src/call/serve-options.js';
import { gouji, type Outcome, type Setting } from './support/gouji.js';
import { reportText } from './support/report-text.js';

const wrong = reportText({ cells: { 'disputes.reconsideration.upheld': 1 } });
const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

interface Served {
  readonly url: string;
  stop(): Promise<Outcome>;
}

/** A server that `gouji serve` runs in this process. */
async function served(args: readonly string[], setting: Setting = {}): Promise<Served> {
  let stop = () => {};
  const asked = new Promise<void>((resolve) => {
    stop = resolve;
  });
  stops.push(stop);
  let tell: (text: string) => void = () => {};
  const told = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const ended = gouji(['serve', '--port', '0', '--workers', '1', ...args], {
    ...setting,
    stopAsked: () => asked,
    hear: tell,
  });
  const line = await Promise.race([told, ended.then(({ stderr }) => Promise.reject(new Error(stderr)))]);
  return {
    url: /http:\/\/[^ （]+/.exec(line)?.[0] ?? '',
    stop() {
      stop();
      return ended;
    },
  };
}

const lines = ({ stderr }: Outcome) =>
  stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('a server', () => {
  test.each([
    ['check', 'zh'],
    ['check', 'en'],
    ['extract', 'zh'],
    ['extract', 'en'],
  ])('answers %s in %s with the bytes of the command line', async (command, lang) => {
    const { url, stop } = await served([]);
    const ask = async (path: string, body: NonNullable<RequestInit['body']>) =>
      await (await fetch(`${url}/v1/${path}`, { method: 'POST', body, headers: { 'Accept-Language': lang } })).text();
    const call = (...args: string[]) =>
      gouji([command, '--format', 'json', '--lang', lang, ...args], {
        stdin: wrong,
        files: { 'a.txt': wrong, 'b.txt': '', 'c.txt': reportText() },
      });
    expect(await ask(command, wrong)).toBe((await call('-')).stdout);
    const form = new FormData();
    for (const [name, text] of [
      ['a.txt', wrong],
      ['b.txt', ''],
      ['c.txt', reportText()],
    ] as const)
      form.append('file', new File([text], name));
    expect(await ask(command, form)).toBe((await call('a.txt', 'b.txt', 'c.txt')).stdout);
    if (command === 'check') {
      expect(await ask('check?only=disputes', wrong)).toBe((await call('-', '--only', 'disputes')).stdout);
    }
    await stop();
  });

  test('lists the rules with the bytes of the command line', async () => {
    const { url, stop } = await served(['--lang', 'en']);
    expect(await (await fetch(`${url}/v1/rules`)).text()).toBe(
      (await gouji(['rules', '--format', 'json', '--lang', 'en'])).stdout,
    );
    await stop();
  });

  test('logs lines of JSON, without any text of reports', async () => {
    const { url, stop } = await served([]);
    await fetch(`${url}/v1/check?name=机密.txt`, { method: 'POST', body: wrong });
    const outcome = await stop();
    expect(outcome.exit).toBe(0);
    expect(lines(outcome).map(({ event }) => event)).toEqual(['listening', 'request', 'stopping', 'stopped']);
    expect(outcome.stderr).not.toMatch(/\p{Script=Han}/u);
  });

  test.each([
    [[], { env: { GOUJI_TOKEN: 'secret' } }],
    [['--token-file', 'token'], { files: { token: 'secret\n' }, env: { GOUJI_TOKEN: 'other' } }],
    [[], { files: { token: 'secret' }, env: { GOUJI_TOKEN_FILE: 'token' } }],
  ] as const)('asks for the token: %j', async (args, setting) => {
    const { url, stop } = await served(args, setting);
    const status = async (token: string) =>
      (await fetch(`${url}/v1/rules`, { headers: { Authorization: `Bearer ${token}` } })).status;
    expect([await status('secret'), await status('other')]).toEqual([200, 401]);
    expect((await stop()).stderr).not.toContain('secret');
  });

  test('is limited by options first, then by the environment', async () => {
    const env = { GOUJI_MAX_BODY: '2', GOUJI_MAX_REPORT: '1', GOUJI_ORIGINS: 'https://a.example, https://b.example' };
    const { url, stop } = await served(['--max-body', '3'], { env });
    const ask = async (mebibytes: number) =>
      await (await fetch(`${url}/v1/check`, { method: 'POST', body: 'x'.repeat(mebibytes * 1024 * 1024) })).json();
    expect(await ask(2.5)).toMatchObject({ type: 'urn:gouji:problem:report-too-large' });
    expect(await ask(3.5)).toMatchObject({ type: 'urn:gouji:problem:body-too-large' });
    const from = async (origin: string) => (await fetch(`${url}/v1/rules`, { headers: { Origin: origin } })).status;
    expect([await from('https://b.example'), await from('https://c.example')]).toEqual([200, 403]);
    await stop();
  });

  test('says so when everyone can reach it', async () => {
    const { stop } = await served(['--host', '0.0.0.0', '--lang', 'en']);
    expect((await stop()).stdout).toContain('no token is set');
  });
});

describe('a call that is wrong', () => {
  test.each([
    [['--port', '70000'], '--port 不能是“70000”，应为 0 到 65535 的整数'],
    [['--workers', '0'], '--workers 不能是“0”'],
    [['--time-limit', '1.5'], '--time-limit 不能是“1.5”'],
    [['--origin', 'https://a.example/path'], '--origin 不能是“https://a.example/path”'],
    [['--token-file', 'missing'], '--token-file 指定的文件读不出：文件不存在'],
    [['--token-file', 'empty'], '--token-file 的令牌是空的'],
    [['--host', '203.0.113.1'], '本机没有这个地址'],
    [['report.txt'], '多出了“report.txt”'],
  ])('%j', async (args, sentence) => {
    const { exit, stderr, stdout } = await gouji(['serve', ...args], { files: { empty: '\n' } });
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  test.each(Object.values(serveOptions).filter((option) => 'number' in option))('of $env', async ({ env }) => {
    const { exit, stderr } = await gouji(['serve'], { env: { [env]: 'x' } });
    expect(exit).toBe(2);
    expect(stderr).toContain(`${env} 不能是“x”`);
  });
});

test('the help tells every variable', async () => {
  const { stdout } = await gouji(['serve', '--help', '--lang', 'en']);
  for (const { env } of Object.values(serveOptions)) expect(stdout).toContain(env);
  expect(stdout).toMatch(/GOUJI_TOKEN\b/);
});
