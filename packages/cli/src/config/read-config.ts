import { dirname, resolve } from 'node:path';
import { decode } from '@gouji/core';
import { type Config, type ConfigFault, configFaultMessage, longestConfig, parseConfig } from '@gouji/core/config';
import { CallError } from '../call/call-error.js';
import { type Files, systemCode } from '../host/host.js';

/** No character takes more bytes than this. */
const bytesPerUnit = 4;

/** A config from a file, with paths from the working folder. Throws a {@link CallError} when it cannot be used. */
export async function readConfig(path: string, files: Files): Promise<Config> {
  const reading = parseConfig(await textOf(path, files));
  if (!reading.ok) throw unsound(path, reading.faults);
  const { config } = reading;
  const { roster, session } = config;
  const resolved = (named: string) => resolve(dirname(files.absolute(path)), named);
  return {
    ...config,
    ...(roster === undefined ? {} : { roster: resolved(roster) }),
    ...(session === undefined ? {} : { session: resolved(session) }),
  };
}

async function textOf(path: string, files: Files): Promise<string> {
  const bytes = await files.read(path, longestConfig * bytesPerUnit).catch((error: unknown) => {
    const code = systemCode(error);
    throw code === null ? error : new CallError('config-unreadable', { path, code });
  });
  if (!(bytes instanceof Uint8Array)) {
    throw unsound(path, [{ kind: 'too-large', facts: { length: bytes.bytes, limit: longestConfig } }]);
  }
  const decoded = decode(bytes);
  if ('kind' in decoded) throw unsound(path, [{ kind: 'syntax', facts: { line: 1, column: 1 } }]);
  return decoded.text;
}

function unsound(path: string, faults: readonly ConfigFault[]): CallError {
  const told = (lang: 'zh' | 'en') => faults.map((fault) => configFaultMessage(fault, lang));
  return new CallError('config-unsound', { path, faults: { zh: told('zh'), en: told('en') } });
}
