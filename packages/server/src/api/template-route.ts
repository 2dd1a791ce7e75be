import { createRoute, z } from '@hono/zod-openapi';
import { bare, templateTypes } from '../negotiate/formats.js';
import { problems } from './responses.js';
import { en } from './words/en.js';

/** The options of a request for the blank form. */
export const templateQuery = z.strictObject({
  edition: z.enum(['2021', '2019']).optional().openapi({ description: '2021 when absent.' }),
  format: z.enum(['docx', 'markdown', 'text']).optional().openapi({ description: 'Instead of Accept.' }),
  lang: z.enum(['zh', 'en']).optional().openapi({ description: 'Of problems; the form itself is in Chinese.' }),
});

export const templateRoute = createRoute({
  method: 'get',
  path: '/v1/template',
  operationId: 'getTemplate',
  tags: ['reports'],
  ...en.getTemplate,
  request: { query: templateQuery },
  responses: {
    200: { description: 'The form, with every cell blank.', content: formats() },
    ...problems('unknown-option', 'bad-option', 'unauthorized', 'foreign-origin', 'not-acceptable'),
  },
});

/** The form in each of its formats. */
function formats(): Record<string, { readonly schema: z.ZodType<string> }> {
  return Object.fromEntries(Object.values(templateTypes).map((type) => [bare(type), { schema: z.string() }]));
}
