import { problemTitle } from '../problems/document.js';
import { type ProblemKind, problemStatus, problemType } from '../problems/kinds.js';

/** The responses that tell of problems, by status, each with the kinds that it can be. They are no part of a route's type: a client looks at `ok` first. */
export function problems(...kinds: readonly ProblemKind[]): Record<never, never> {
  const responses: Record<number, object> = {};
  for (const status of new Set(kinds.map((kind) => problemStatus[kind]))) {
    const own = kinds.filter((kind) => problemStatus[kind] === status);
    responses[status] = {
      description: own.map((kind) => `\`${problemType(kind)}\`: ${problemTitle(kind, 'en')}.`).join(' '),
      ...(status === 503
        ? { headers: { 'Retry-After': { schema: { type: 'integer' }, description: 'Seconds.' } } }
        : {}),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    };
  }
  return responses;
}
