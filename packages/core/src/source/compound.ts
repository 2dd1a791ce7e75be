import type { InputProblem } from './problem.js';

/**
 * Why a compound file is not read. Office programs wrote such files before 2007, and still do for documents that a
 * password shuts. The names of its streams tell which.
 */
export function compoundProblem(bytes: Uint8Array, name: string): InputProblem {
  const streams = new TextDecoder('utf-16le').decode(bytes);
  if (streams.includes('EncryptedPackage')) {
    return { kind: 'locked', facts: { format: /\.xls[xm]?$/i.test(name) ? 'Excel' : 'Word' } };
  }
  const format = streams.includes('Workbook') && !streams.includes('WordDocument') ? 'Excel' : 'Word';
  return { kind: 'other-format', facts: { format } };
}
