import { logText, startServer } from '@gouji/server/node';
import type { Call } from '../call/call.js';
import { CallError } from '../call/call-error.js';
import type { Context } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { systemCode } from '../host/host.js';
import { settingsOf } from '../serve/settings.js';

/** Loopback, by its names and numbers. */
const thisMachine = /^(?:localhost|127\.[\d.]+|::1)$/i;

export async function run(call: Call, { host, words }: Context): Promise<ExitCode> {
  const { stdout, stderr } = host;
  const settings = await settingsOf(call.serve, host);
  const asked = host.stopAsked();
  const log = (line: Parameters<typeof logText>[0]) => void stderr.write(logText(line, new Date()));
  const server = await startServer({ ...settings, lang: words.lang }, log).catch((error: unknown) => {
    const code = systemCode(error);
    if (code === null) throw error;
    throw new CallError('cannot-listen', { address: `${settings.host ?? ''}:${settings.port ?? ''}`, code });
  });
  log({ level: 'info', event: 'listening', url: server.url });
  await stdout.write(`${words.serve.listening({ url: server.url })}\n`);
  if (settings.token === null && !thisMachine.test(settings.host ?? 'localhost')) {
    log({ level: 'warn', event: 'open' });
    await stdout.write(`${words.serve.open()}\n`);
  }
  await asked;
  log({ level: 'info', event: 'stopping' });
  await stdout.write(`${words.serve.stopping()}\n`);
  await server.stop();
  log({ level: 'info', event: 'stopped' });
  return exitCodes.clean;
}
