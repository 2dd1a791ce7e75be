import type { z } from '@hono/zod-openapi';
import { ProblemError } from '../problems/problem-error.js';

/** What is wrong with options, of which `known` are all. */
export function optionFault(
  error: z.core.$ZodError,
  given: Readonly<Record<string, unknown>>,
  known: readonly string[],
): ProblemError {
  const issue = error.issues[0];
  if (issue?.code === 'unrecognized_keys') {
    return new ProblemError('unknown-option', { name: (issue.keys[0] ?? '').slice(0, 100), known });
  }
  const name = String(issue?.path[0] ?? '');
  const choices = issue?.code === 'invalid_value' ? issue.values.map(String) : [];
  return new ProblemError('bad-option', { name, value: String(given[name]).slice(0, 100), choices });
}
