import { type RouteConfig, z } from '@hono/zod-openapi';
import { problems } from './responses.js';
import { en } from './words/en.js';

const status = (...values: readonly [string, ...string[]]) => ({
  'application/json': { schema: z.object({ status: z.enum(values) }) },
});

/** The routes that tell of the server itself. */
export const openRoutes: readonly RouteConfig[] = [
  {
    method: 'get',
    path: '/healthz',
    operationId: 'isAlive',
    tags: ['server'],
    ...en.isAlive,
    responses: { 200: { description: 'It does.', content: status('ok') } },
  },
  {
    method: 'get',
    path: '/readyz',
    operationId: 'isReady',
    tags: ['server'],
    ...en.isReady,
    responses: {
      200: { description: 'They are.', content: status('ready') },
      503: { description: 'The queue is full, or the server is stopping.', content: status('busy', 'stopping') },
    },
  },
  {
    method: 'get',
    path: '/metrics',
    operationId: 'readMetrics',
    tags: ['server'],
    ...en.readMetrics,
    security: [{}, { token: [] }],
    responses: {
      200: { description: 'The text format of Prometheus.', content: { 'text/plain': { schema: { type: 'string' } } } },
      ...problems('unauthorized', 'foreign-origin'),
    },
  },
  {
    method: 'get',
    path: '/openapi.json',
    operationId: 'describe',
    tags: ['server'],
    ...en.describe,
    security: [{}, { token: [] }],
    responses: {
      200: { description: 'OpenAPI 3.1.', content: { 'application/json': { schema: { type: 'object' } } } },
      ...problems('unauthorized', 'foreign-origin'),
    },
  },
];
