import { createRoute, type z } from '@hono/zod-openapi';
import { bareType } from '../negotiate/formats.js';
import { rollUpTypes } from '../rollup/formats.js';
import { rollUpQuery } from '../rollup/query.js';
import type { RollUpDocument } from './documents.js';
import { problems } from './responses.js';
import { schemaOf } from './schemas.js';
import { sendingProblems } from './sending-problems.js';
import { en } from './words/en.js';

const file = { type: 'string', contentMediaType: 'application/octet-stream' } as const;

const form = {
  type: 'object',
  required: ['file'],
  properties: {
    file: { type: 'array', items: file, description: 'The reports of the bodies.' },
    against: { ...file, description: 'The government’s own report, to be compared with the sums.' },
    roster: { type: 'string', description: 'The bodies that are to report: one a line, or CSV; as text or as a file.' },
  },
};

export const rollUpRoute = createRoute({
  method: 'post',
  path: '/v1/rollup',
  operationId: 'rollUp',
  tags: ['reports'],
  ...en.rollUp,
  request: {
    query: rollUpQuery,
    // Plain data, so that no route reads a body by it: bodies are read under the limits.
    body: { required: true, content: { 'multipart/form-data': { schema: form as unknown as z.ZodType<object> } } },
  },
  responses: {
    200: { description: 'The sums, who is in, what is lacking, and the findings.', content: answers() },
    ...problems(...sendingProblems, 'empty-roster', 'several-reports', 'not-rolled-up'),
  },
});

/** The answer in each of its formats; to a client typed by the route it is JSON. */
function answers() {
  const content = Object.fromEntries(
    rollUpTypes.map((format) => [
      bareType(format),
      { schema: format === 'json' ? schemaOf('RollUpDocument') : { type: 'string' } },
    ]),
  );
  return content as unknown as { 'application/json': { schema: z.ZodType<RollUpDocument> } };
}
