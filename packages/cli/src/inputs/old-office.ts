import type { InputProblem } from '@gouji/core';
import type { OpenFormat } from '../host/host.js';

/** How the files of office programs before 2007, and those of WPS, begin. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

/** The format that an old office document is to be changed to before it can be read; null for any other file. */
export function newFormatOf(bytes: Uint8Array, problem: InputProblem): OpenFormat | null {
  if (problem.kind !== 'other-format' || !compound.every((byte, at) => bytes[at] === byte)) return null;
  const { format } = problem.facts;
  return format === 'Word' ? 'docx' : format === 'Excel' ? 'xlsx' : null;
}
