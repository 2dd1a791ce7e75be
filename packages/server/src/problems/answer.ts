import type { Lang } from '@gouji/core/messages';
import { problemDocument } from './document.js';
import { type ProblemFacts, problemStatus } from './kinds.js';
import type { ProblemError } from './problem-error.js';

/** The answer that tells of a problem. */
export function problemAnswer(error: ProblemError, lang: Lang, requestId: string): Response {
  return new Response(`${JSON.stringify(problemDocument(error, lang, requestId), null, 2)}\n`, {
    status: problemStatus[error.kind],
    headers: { 'Content-Type': 'application/problem+json', 'Content-Language': lang, ...headersOf(error) },
  });
}

function headersOf({ kind, facts }: ProblemError): Record<string, string> {
  switch (kind) {
    case 'busy':
    case 'stopping':
      return { 'Retry-After': String((facts as ProblemFacts['busy']).retryAfter) };
    case 'unauthorized':
      // A browser asks for a user and a password, and takes the token as the password.
      return { 'WWW-Authenticate': 'Bearer, Basic realm="gouji", charset="UTF-8"' };
    case 'method-not-allowed':
      return { Allow: (facts as ProblemFacts['method-not-allowed']).allowed.join(', ') };
    default:
      return {};
  }
}
