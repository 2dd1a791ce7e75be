import { expect, test } from 'vitest';
import { handTo } from '../../src/host/node-program.js';
import { clipboard } from '../../src/review/clipboard.js';

/** A system with these programs, and what they and the terminal were given. */
function system(there: readonly string[], env: Readonly<Record<string, string>>) {
  const given: string[] = [];
  let screen = '';
  return {
    given,
    screen: () => screen,
    env,
    stdout: {
      isTerminal: true,
      columns: 80,
      async write(text: string) {
        screen += text;
        return true;
      },
    },
    async handTo(program: string, args: readonly string[], bytes: Uint8Array) {
      given.push([program, ...args, Buffer.from(bytes).toString('utf8')].join(' '));
      return there.includes(program);
    },
  };
}

test('the terminal is asked, and nothing else where nothing else is', async () => {
  const one = system([], {});
  expect(await clipboard(one, 'linux').copy('表三\u001b')).toEqual({ ok: true });
  expect(one.screen()).toBe(`\u001b]52;c;${Buffer.from('表三\u001b').toString('base64')}\u0007`);
  expect(one.given).toEqual([]);
});

test.each([
  ['linux', { DISPLAY: ':0' }, ['xsel'], ['xclip -selection clipboard 表三', 'xsel --clipboard --input 表三']],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' }, ['wl-copy'], ['wl-copy 表三']],
  ['darwin', {}, ['pbcopy'], ['pbcopy 表三']],
] as const)('on %s with %j the first program that is there takes it', async (platform, env, there, given) => {
  const one = system(there, env);
  expect(await clipboard(one, platform).copy('表三')).toEqual({ ok: true });
  expect(one.given).toEqual(given);
});

test('a text too long for the terminal needs a program', async () => {
  const long = '长'.repeat(30_000);
  expect(await clipboard(system([], {}), 'linux').copy(long)).toMatchObject({ ok: false });
  const one = system(['pbcopy'], {});
  expect(await clipboard(one, 'darwin').copy(long)).toEqual({ ok: true });
  expect(one.screen()).toBe('');
});

test('a program that is not there, fails or never ends does not hold anyone up', { timeout: 10_000 }, async () => {
  const bytes = Buffer.from('x'.repeat(1_000_000));
  const node = (script: string) => handTo(process.execPath, ['-e', script], bytes);
  expect(await handTo('gouji-no-such-program', [], bytes)).toBe(false);
  expect(await node('process.exit(1)')).toBe(false);
  expect(await node('setInterval(() => {}, 1000)')).toBe(false);
  expect(await node('process.stdin.resume()')).toBe(true);
});
