import { createRoute, type z } from '@hono/zod-openapi';
import type { CommandName } from '../negotiate/commands.js';
import { bareType, formatsOf } from '../negotiate/formats.js';
import { queryOptions } from '../negotiate/options.js';
import type { ProblemKind } from '../problems/kinds.js';
import type { CheckDocument, CompareDocument, ExtractDocument } from './documents.js';
import { problems } from './responses.js';
import { schemaOf } from './schemas.js';
import { sendingProblems } from './sending-problems.js';
import { en } from './words/en.js';

/** What can be wrong with any request that sends reports, in whatever kind of body. */
const kinds: readonly ProblemKind[] = [
  ...sendingProblems,
  'bad-json',
  'json-too-deep',
  'json-shape',
  'encoded-body',
  'report-too-slow',
  'report-too-heavy',
];

export const checkRoute = createRoute({
  method: 'post',
  path: '/v1/check',
  operationId: 'check',
  tags: ['reports'],
  ...en.check,
  request: { query: queryOptions.check, body: body('TextCheckOrder') },
  responses: {
    200: {
      description: 'What the rules say; as JSON, the bytes of `gouji check`.',
      content: answers('check', schemaOf('CheckDocument')),
    },
    ...problems(...kinds, 'unknown-rule', 'bad-config', 'no-rule-left'),
  },
});

export const compareRoute = createRoute({
  method: 'post',
  path: '/v1/compare',
  operationId: 'compare',
  tags: ['reports'],
  ...en.compare,
  request: { query: queryOptions.compare, body: body('TextCompareOrder') },
  responses: {
    200: {
      description: 'What became of each figure, and what does not fit; as JSON, the bytes of `gouji compare`.',
      content: answers('compare', schemaOf('CompareDocument')),
    },
    ...problems(...kinds, 'no-previous', 'bad-config', 'no-rule-left'),
  },
});

export const extractRoute = createRoute({
  method: 'post',
  path: '/v1/extract',
  operationId: 'extract',
  tags: ['reports'],
  ...en.extract,
  request: { query: queryOptions.extract, body: body('TextOrder') },
  responses: {
    200: {
      description: 'Every cell; as JSON, the bytes of `gouji extract`.',
      content: answers('extract', schemaOf('ExtractDocument')),
    },
    ...problems(...kinds),
  },
});

/** The body in each of its kinds; to a client typed by the route it is JSON. */
function body<Name extends 'TextCheckOrder' | 'TextCompareOrder' | 'TextOrder'>(name: Name) {
  const report = {
    schema: { type: 'string', description: 'A report, in any kind of file and encoding that is read.' },
  };
  const json = { schema: schemaOf(name) };
  const form = {
    schema: {
      type: 'object',
      properties: {
        file: { type: 'array', items: { type: 'string', contentMediaType: 'application/octet-stream' } },
        text: { type: 'string', description: 'A report as text.' },
        ...(name !== 'TextOrder' && {
          previous: {
            type: 'array',
            items: { type: 'string', contentMediaType: 'application/octet-stream' },
            description: 'Reports of the year before, to compare with.',
          },
          config: { type: 'string', description: 'A config, as a field or as its file.' },
        }),
      },
    },
  };
  const content = {
    'text/plain': report,
    'application/octet-stream': report,
    'application/json': json,
    'multipart/form-data': form,
  };
  return { required: true, content: content as unknown as { 'application/json': typeof json } };
}

/** The answer in each of its formats; to a client typed by the route it is JSON. */
function answers<T extends CheckDocument | CompareDocument | ExtractDocument>(
  command: CommandName,
  schema: z.ZodType<T>,
) {
  const content = Object.fromEntries(
    formatsOf[command].map((format) => [
      bareType(format),
      format === 'json' ? { schema } : { schema: { type: 'string' } },
    ]),
  );
  return content as unknown as { 'application/json': { schema: z.ZodType<T> } };
}
