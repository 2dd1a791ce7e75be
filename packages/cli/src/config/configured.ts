import type { Config } from '@gouji/core/config';
import type { Call } from '../call/call.js';
import { type CommandSpec, commands } from '../call/commands.js';
import { type Files, type Host, systemCode } from '../host/host.js';
import { findConfig } from './find-config.js';
import { readConfig } from './read-config.js';

/** A call with what the config settles, and the config itself for what no option tells. */
export interface Configured {
  readonly call: Call;
  readonly config: Config;
  /** Where it stands; null where there is none. */
  readonly configPath: string | null;
}

/**
 * A call under the config that it names, or that is found from the working folder upward. What the call says itself
 * counts before it; rules to leave out are those of both. Throws a CallError for a config that cannot be used.
 */
export async function configured(call: Call, { files }: Pick<Host, 'files'>): Promise<Configured> {
  const { options }: CommandSpec = commands[call.command];
  const path = options.includes('config') ? (call.config ?? (await findConfig(files))) : null;
  if (path === null) return { call, config: {}, configPath: null };
  const config = await readConfig(path, files);
  return {
    config,
    configPath: path,
    call: {
      ...call,
      failOn: call.failOn ?? config.failOn ?? null,
      only: call.only.length > 0 ? call.only : (config.only ?? []),
      skip: [...call.skip, ...(config.skip ?? [])],
      blankAsZero: call.blankAsZero || (config.blankAsZero ?? false),
      session: call.session ?? (await kept(config, files)),
      lang: call.lang ?? config.lang ?? null,
    },
  };
}

/** The session that a config names; null where nothing has been decided yet, so that there is none. */
async function kept({ session }: Config, files: Files): Promise<string | null> {
  if (session === undefined) return null;
  const isMissing = await files.kind(session).then(
    () => false,
    (error: unknown) => systemCode(error) === 'ENOENT',
  );
  return isMissing ? null : session;
}
