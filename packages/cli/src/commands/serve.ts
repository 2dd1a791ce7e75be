import { standardSettings, startServer } from '@gouji/server/node';
import type { Call } from '../call/call.js';
import { CallError } from '../call/call-error.js';
import type { Context } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { systemCode } from '../host/host.js';
import { Log } from '../serve/log.js';
import { settingsOf } from '../serve/settings.js';

/** Loopback, by its names and numbers. */
const thisMachine = /^(?:localhost|127\.[\d.]+|::1)$/i;

export async function run(call: Call, { host, words }: Context): Promise<ExitCode> {
  const { stdout } = host;
  const log = new Log(host.stderr);
  const settings = await settingsOf(call.serve, host);
  const asked = host.stopAsked();
  const server = await startServer({ ...settings, lang: words.lang }, (line) => log.add(line)).catch(
    (error: unknown) => {
      const code = systemCode(error);
      if (code === null) throw error;
      throw new CallError('cannot-listen', {
        address: `${settings.host ?? standardSettings.host}:${settings.port ?? standardSettings.port}`,
        code,
      });
    },
  );
  log.add({ level: 'info', event: 'listening', url: server.url });
  await stdout.write(`${words.serve.listening({ url: server.url })}\n`);
  if (settings.token === null && !thisMachine.test(settings.host ?? standardSettings.host)) {
    log.add({ level: 'warn', event: 'open' });
    await stdout.write(`${words.serve.open()}\n`);
  }
  await asked;
  log.add({ level: 'info', event: 'stopping' });
  await stdout.write(`${words.serve.stopping()}\n`);
  await server.stop();
  log.add({ level: 'info', event: 'stopped' });
  await log.flush();
  return exitCodes.clean;
}
