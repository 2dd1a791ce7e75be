import { OpenAPIHono } from '@hono/zod-openapi';
import { version } from '../../package.json';
import type { ApiDocument } from './api-document.js';
import { openRoutes } from './open-routes.js';
import { checkRoute, compareRoute, extractRoute } from './report-routes.js';
import { rollUpRoute } from './rollup-route.js';
import { ruleRoute, rulesRoute } from './rule-routes.js';
import { namedSchemas } from './schemas.js';
import { templateRoute } from './template-route.js';
import { withExamples } from './with-examples.js';

const description =
  'Reads annual open-government reports (政府信息公开工作年度报告) and checks them. Nothing is kept, and nothing is fetched ' +
  'from elsewhere. Words are in Chinese or English, by `Accept-Language` or `?lang=`; errors are problem documents (RFC 9457).';

let made: Promise<ApiDocument> | null = null;

/** The description of the API with its examples, made from its routes when it is first asked for. */
export function openApiDocument(): Promise<ApiDocument> {
  made ??= withExamples(described());
  return made;
}

function described(): ApiDocument {
  const { openAPIRegistry: registry, getOpenAPI31Document } = new OpenAPIHono();
  for (const [name, schema] of Object.entries(namedSchemas())) registry.registerComponent('schemas', name, schema);
  registry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  for (const route of [checkRoute, compareRoute, extractRoute, rollUpRoute, rulesRoute, ruleRoute, templateRoute]) {
    registry.registerPath({ ...route, security: [{}, { token: [] }] });
  }
  for (const route of openRoutes) registry.registerPath(route);
  return getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Gouji', version, description, license: { name: 'Apache-2.0' } },
    servers: [{ url: '/' }],
    tags: [
      { name: 'reports', description: 'Reports in, findings or cells out.' },
      { name: 'rules', description: 'What is checked, and why.' },
      { name: 'server', description: 'The state of the server.' },
    ],
  });
}
