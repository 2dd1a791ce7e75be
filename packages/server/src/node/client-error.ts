import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Lang } from '@gouji/core/messages';
import { problemDocument } from '../problems/document.js';
import { type ProblemKind, problemStatus } from '../problems/kinds.js';
import { ProblemError } from '../problems/problem-error.js';

const kinds: Readonly<Record<string, ProblemKind>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'slow-request',
};

/** Answers what is so wrong that it never becomes a request, and closes the connection. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Duplex, lang: Lang): void {
  // Nobody is there any longer, or an answer is on its way already, into which nothing may be written.
  const isAnswering = '_httpMessage' in socket && socket._httpMessage !== null && hasBegun(socket._httpMessage);
  if (error.code === 'ECONNRESET' || !socket.writable || isAnswering) {
    socket.destroy();
    return;
  }
  const kind = kinds[error.code ?? ''] ?? 'malformed-http';
  const body = `${JSON.stringify(problemDocument(new ProblemError(kind, {}), lang, crypto.randomUUID()), null, 2)}\n`;
  const status = problemStatus[kind];
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'Content-Type: application/problem+json',
      `Content-Language: ${lang}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Cache-Control: no-store',
      'X-Content-Type-Options: nosniff',
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}

function hasBegun(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'headersSent' in message && message.headersSent === true;
}
