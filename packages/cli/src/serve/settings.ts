import { type ServerSettings, standardLimits } from '@gouji/server/node';
import { CallError } from '../call/call-error.js';
import type { OptionSpec } from '../call/option-spec.js';
import { type ServeGiven, type ServeOption, serveOptions } from '../call/serve-options.js';
import type { Host } from '../host/host.js';
import type { Said } from './said.js';
import { readToken } from './token.js';

type Told = Partial<ServerSettings>;

const mebibyte = 1024 * 1024;

/** The settings of a server, from options first, then from the environment; what is said in neither is left out. */
export async function settingsOf(given: ServeGiven, host: Pick<Host, 'env' | 'files'>): Promise<Told> {
  const number = (name: ServeOption) => numberOf(name, given, host.env);
  const text = (name: ServeOption) => said(name, given, host.env);
  const [body, report, reports] = [number('maxBody'), number('maxReport'), number('maxFiles')];
  return {
    ...only('port', number('port')),
    ...only('host', text('host')?.value),
    ...only('workers', number('workers')),
    ...only('seconds', number('timeLimit')),
    ...only('megabytes', number('memoryLimit')),
    ...only('queue', number('queue')),
    ...only('patience', number('patience')),
    token: await readToken(text('tokenFile'), host),
    origins: originsOf(given, host.env),
    limits: {
      ...standardLimits,
      ...only('body', body && body * mebibyte),
      ...only('report', report && report * mebibyte),
      ...only('reports', reports),
    },
  };
}

function said(name: ServeOption, given: ServeGiven, env: Host['env']): Said | undefined {
  const { flag, env: variable }: OptionSpec = serveOptions[name];
  const value = given[name];
  if (typeof value === 'string') return { value, by: flag };
  const other = variable === undefined ? undefined : env[variable];
  return other === undefined || other === '' ? undefined : { value: other, by: variable ?? flag };
}

function numberOf(name: ServeOption, given: ServeGiven, env: Host['env']): number | undefined {
  const found = said(name, given, env);
  const { number }: OptionSpec = serveOptions[name];
  if (found === undefined || number === undefined) return undefined;
  const value = /^\d{1,9}$/.test(found.value.trim()) ? Number(found.value) : Number.NaN;
  if (value >= number.least && value <= number.most) return value;
  throw new CallError('bad-number', { option: found.by, value: found.value, ...number });
}

function originsOf({ origin }: ServeGiven, env: Host['env']): string[] {
  const isGiven = typeof origin === 'object';
  const listed = isGiven ? origin : (env[serveOptions.origin.env] ?? '').split(/[,，\s]+/);
  const option = isGiven ? serveOptions.origin.flag : serveOptions.origin.env;
  return listed
    .filter((one) => one !== '')
    .map((value) => {
      const url = URL.canParse(value) ? new URL(value) : null;
      if (url === null || !/^https?:$/.test(url.protocol) || `${url.origin}/` !== url.href) {
        throw new CallError('bad-origin', { option, value });
      }
      return url.origin;
    });
}

/** A member, where there is a value for it. */
function only<Name extends string, Value>(name: Name, value: Value | undefined): { [K in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { [K in Name]?: Value };
}
