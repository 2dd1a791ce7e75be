import type { Call } from '../call/call.js';
import { CallError } from '../call/call-error.js';
import type { Host } from '../host/host.js';

/** The formats that are bytes and no text. */
const bytes: ReadonlySet<string> = new Set(['xlsx', 'docx']);

/** Throws where a terminal would be sent what it cannot show. */
export function refuseBytesOnTerminal({ format, output }: Call, { stdout }: Host): void {
  if (bytes.has(format) && output === null && stdout.isTerminal) throw new CallError('bytes-on-terminal', { format });
}
