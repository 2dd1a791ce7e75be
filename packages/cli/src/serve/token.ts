import { CallError } from '../call/call-error.js';
import { type Host, systemCode } from '../host/host.js';
import type { Said } from './said.js';

const variable = 'GOUJI_TOKEN';

/** More than any token. */
const longest = 4096;

/** The token that callers must show: from the file that is named, else from the environment; null where there is none. */
export async function readToken(
  file: Said | undefined,
  { env, files }: Pick<Host, 'env' | 'files'>,
): Promise<string | null> {
  if (file === undefined) return env[variable] === undefined ? null : fit(env[variable], variable);
  try {
    const content = await files.read(file.value, longest);
    return fit(content instanceof Uint8Array ? new TextDecoder().decode(content) : '', file.by);
  } catch (error) {
    const code = systemCode(error);
    throw code === null ? error : new CallError('bad-token', { option: file.by, code });
  }
}

/** A token by RFC 6750, without the line end of its file. */
function fit(text: string, option: string): string {
  const token = text.trim();
  if (/^[\w\-.~+/]+=*$/.test(token)) return token;
  throw new CallError('bad-token', { option, code: null });
}
