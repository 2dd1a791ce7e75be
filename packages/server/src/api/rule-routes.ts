import { createRoute, z } from '@hono/zod-openapi';
import { problems } from './responses.js';
import { schemaOf } from './schemas.js';
import { en } from './words/en.js';

const query = z.strictObject({
  lang: z.enum(['zh', 'en']).optional().openapi({ description: 'Instead of Accept-Language.' }),
});

export const rulesRoute = createRoute({
  method: 'get',
  path: '/v1/rules',
  operationId: 'listRules',
  tags: ['rules'],
  ...en.listRules,
  request: { query },
  responses: {
    200: { description: 'Every rule.', content: { 'application/json': { schema: schemaOf('RuleList') } } },
    ...problems('unknown-option', 'bad-option', 'unauthorized', 'foreign-origin'),
  },
});

export const ruleRoute = createRoute({
  method: 'get',
  path: '/v1/rules/{part}/{rule}',
  operationId: 'explainRule',
  tags: ['rules'],
  ...en.explainRule,
  request: {
    query,
    params: z.object({
      part: z.string().openapi({ description: 'A part of the rules.', example: 'applications' }),
      rule: z.string().openapi({ description: 'A rule of that part.', example: 'row-sum' }),
    }),
  },
  responses: {
    200: { description: 'The rule.', content: { 'application/json': { schema: schemaOf('Rule') } } },
    ...problems('unknown-option', 'bad-option', 'unauthorized', 'foreign-origin', 'no-such-rule'),
  },
});
