import { ProblemError } from '../problems/problem-error.js';

export interface PartHead {
  readonly name: string;
  readonly fileName: string | null;
  /** Its media type; '' when none is told. */
  readonly type: string;
}

/** The head of a part; names are in UTF-8, as browsers and programs write them. */
export function parsePartHead(bytes: Uint8Array): PartHead {
  const head = new TextDecoder().decode(bytes);
  const disposition = /^content-disposition:[ \t]*form-data[ \t]*(;.*)$/im.exec(head)?.[1];
  const name = disposition === undefined ? null : parameter(disposition, 'name');
  if (disposition === undefined || name === null) throw new ProblemError('bad-multipart', { fault: 'part-head' });
  const type = /^content-type:[ \t]*(\S{1,100})/im.exec(head)?.[1] ?? '';
  return { name, fileName: extended(disposition) ?? parameter(disposition, 'filename'), type };
}

/** `name="value"` or `name=value`. Browsers write `"` as `%22` and line ends as `%0D%0A`; others escape with `\`. */
function parameter(disposition: string, name: string): string | null {
  const found = new RegExp(`;[ \\t]*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s;"]+))`, 'i').exec(disposition);
  if (found === null) return null;
  return (found[1] ?? found[2] ?? '')
    .replace(/\\(["\\])/g, '$1')
    .replace(/%(?:22|0D|0A)/gi, (coded) => decodeURIComponent(coded));
}

/** `filename*=UTF-8''…` (RFC 5987), which wins over a plain name beside it. */
function extended(disposition: string): string | null {
  const value = /;[ \t]*filename\*=utf-8'[^']*'([^\s;]+)/i.exec(disposition)?.[1];
  if (value === undefined) return null;
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
